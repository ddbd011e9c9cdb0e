import { defineField, defineRegister, fieldKind } from '#definition'
import * as lists from '../code-lists/index.ts'
import { ageBand, caseNumber, day, remark, sex } from './shared-fields.ts'

export const incidents = defineRegister({
  id: 'incidents',
  name: { en: 'Firearm incidents' },
  singular: { en: 'incident' },
  definition: {
    en: 'Every incident in which a firearm was used or threatened with, with all its victims and known perpetrators, each once, under the gravest outcome. Suicides are recorded as such and not counted among the killed.',
  },
  keptBy: ['police', 'salw-commission'],
  sections: [
    {
      id: 'incident',
      name: { en: 'The incident' },
      fields: [
        day('Day of the incident'),
        caseNumber('Case number'),
        defineField(fieldKind.code, {
          id: 'incident-type',
          name: { en: 'Type of incident' },
          settings: { list: lists.incidentTypeCodes },
          isRequired: true,
        }),
        defineField(fieldKind.code, {
          id: 'weapon-used',
          name: { en: 'Weapon involved' },
          settings: { list: lists.weaponUsedCodes },
          isRequired: true,
        }),
        defineField(fieldKind.code, {
          id: 'legality',
          name: { en: 'Legality of possession' },
          settings: { list: lists.legalityCodes },
          isRequired: true,
        }),
        defineField(fieldKind.place, { id: 'place', name: { en: 'Place' }, settings: {} }),
        defineField(fieldKind.webAddress, {
          id: 'source',
          name: { en: 'Source, where the record comes from media' },
          settings: {},
        }),
        remark,
      ],
    },
  ],
  children: [
    {
      id: 'victims',
      name: { en: 'Victims' },
      singular: { en: 'victim' },
      fields: [
        sex,
        ageBand,
        defineField(fieldKind.code, {
          id: 'victim-outcome',
          name: { en: 'Outcome' },
          settings: { list: lists.victimOutcomeCodes },
          isRequired: true,
        }),
        defineField(fieldKind.text, { id: 'relationship', name: { en: 'Relationship to the perpetrator' } }),
      ],
    },
    {
      id: 'perpetrators',
      name: { en: 'Perpetrators' },
      singular: { en: 'perpetrator' },
      fields: [sex, ageBand],
    },
  ],
  countsOn: 'day',
  likeness: ['day', 'case-number'],
  counts: [
    {
      element: 'firearm-incidents',
      dimensions: {
        'incident-type': { field: 'incident-type' },
        'weapon-used': { field: 'weapon-used' },
        legality: { field: 'legality' },
      },
    },
    {
      element: 'incident-victims',
      of: 'victims',
      dimensions: {
        'victim-outcome': { field: 'victim-outcome' },
        sex: { field: 'sex' },
        'age-band': { field: 'age-band' },
        'incident-type': { field: 'incident-type' },
        'weapon-used': { field: 'weapon-used' },
      },
    },
    {
      element: 'incident-perpetrators',
      of: 'perpetrators',
      dimensions: {
        sex: { field: 'sex' },
        'age-band': { field: 'age-band' },
        'incident-type': { field: 'incident-type' },
      },
    },
  ],
})
