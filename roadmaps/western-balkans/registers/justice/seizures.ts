import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { byItemClass, counted, opensTrace, recoveredLines, weighed } from '../asking/item-lines.ts'
import { age, byAgeBand, caseNumber, day, offence, remark, sex } from '../asking/shared-fields.ts'

const bySetting = { setting: { field: 'setting' } }
const byAuthority = { authority: { field: 'authority' } }
const atBorder = { field: 'setting', is: ['land-border', 'airport', 'harbour'] }

export const seizures = defineRegister({
  id: 'seizures',
  name: { en: 'Seizures' },
  singular: { en: 'seizure' },
  definition: {
    en: 'Every seizure of firearms, ammunition, explosives or their parts by any authority, inland or at a border. What was found without a holder or handed in belongs in “Collection”.',
  },
  keptBy: ['police', 'border-police', 'customs'],
  sections: [
    {
      id: 'seizure',
      name: { en: 'The seizure' },
      fields: [
        day('Day of the seizure'),
        caseNumber('Case number'),
        ask.choice('authority', 'Authority', lists.authorityCodes, { isRequired: true }),
        ask.choice('legal-ground', 'Legal ground', lists.legalGroundCodes, {
          help: 'What was seized for an administrative violation does not count for SDG 16.4.2.',
        }),
        offence,
        ask.choice('criminal-context', 'Criminal context', lists.criminalContextCodes),
        ask.choice('legality', 'Legality of possession', lists.legalityCodes, {
          help: 'Whether the holder had a licence for what was seized.',
        }),
      ],
    },
    {
      id: 'place',
      name: { en: 'Where it was seized' },
      fields: [
        ask.choice('setting', 'Place of seizure', lists.recordedSettingCodes, { isRequired: true }),
        ask.text('crossing', 'Border crossing', { showWhen: atBorder }),
        ask.place('place', 'Place'),
        ask.choice('surrounding', 'Surroundings', lists.surroundingCodes),
      ],
    },
    {
      id: 'route',
      name: { en: 'The route' },
      fields: [
        ask.text('departure', 'From', { help: 'State and town where the transport began, as far as known.' }),
        ask.text('transit', 'Through'),
        ask.text('destination', 'To', { help: 'Where it was meant to go.' }),
        ask.choice('transport', 'Mode of transport', lists.transportCodes),
        ask.longText('concealment', 'How it was hidden', { mayLeave: 'never' }),
        remark,
      ],
    },
  ],
  children: [
    {
      ...recoveredLines,
      isExpected: true,
      opens: {
        ...opensTrace,
        gives: { ...opensTrace.gives, offence: { field: 'offence' } },
        link: { rows: 'seizures', field: 'seizure-number', from: 'case-number' },
      },
    },
    { id: 'persons', name: { en: 'Persons' }, singular: { en: 'person' }, fields: [sex, age] },
  ],
  countsOn: 'day',
  isWatched: true,
  route: { from: 'departure', through: 'transit', to: 'destination' },
  likeness: ['case-number'],
  counts: [
    {
      element: 'seizure-cases',
      dimensions: {
        ...bySetting,
        ...byAuthority,
        offence: { field: 'offence' },
        surrounding: { field: 'surrounding' },
      },
    },
    {
      element: 'seizure-perpetrators',
      of: 'persons',
      dimensions: { offence: { field: 'offence' }, sex: { field: 'sex' }, 'age-band': byAgeBand },
    },
    {
      element: 'items-seized',
      of: 'items',
      sum: 'quantity',
      where: counted,
      itemClass: byItemClass,
      dimensions: {
        ...bySetting,
        ...byAuthority,
        'firearm-type': { field: 'firearm-type' },
        offence: { field: 'offence' },
        marking: { field: 'marking' },
        condition: { field: 'condition' },
        'trace-outcome': { field: 'trace-outcome' },
        legality: { field: 'legality' },
        'legal-ground': { field: 'legal-ground' },
      },
    },
    {
      element: 'mass-seized',
      of: 'items',
      sum: 'mass',
      where: weighed,
      itemClass: byItemClass,
      dimensions: bySetting,
    },
  ],
})
