import { defineField, defineRegister, fieldKind } from '#definition'
import * as lists from '../code-lists/index.ts'
import {
  ageBand,
  byItemClass,
  caseNumber,
  counted,
  day,
  itemLines,
  offence,
  remark,
  sex,
  weighed,
} from './shared-fields.ts'

const atBorder = { field: 'setting', is: ['border', 'land-border', 'airport', 'harbour'] }

export const seizures = defineRegister({
  id: 'seizures',
  name: { en: 'Seizures' },
  singular: { en: 'seizure' },
  definition: {
    en: 'Every seizure of firearms, ammunition, explosives or their parts by any authority, inland or at a border. What was found without a holder or handed in belongs into “Collection”.',
  },
  keptBy: ['police', 'border-police', 'customs'],
  sections: [
    {
      id: 'seizure',
      name: { en: 'The seizure' },
      fields: [
        day('Day of the seizure'),
        caseNumber('Case number'),
        defineField(fieldKind.code, {
          id: 'authority',
          name: { en: 'Authority' },
          settings: { list: lists.authorityCodes },
          isRequired: true,
        }),
        defineField(fieldKind.code, {
          id: 'setting',
          name: { en: 'Place of seizure' },
          settings: { list: lists.settingCodes },
          isRequired: true,
        }),
        defineField(fieldKind.text, { id: 'crossing', name: { en: 'Border crossing' }, showWhen: atBorder }),
        defineField(fieldKind.text, {
          id: 'route',
          name: { en: 'Route' },
          help: { en: 'From where to where, as far as known.' },
        }),
        defineField(fieldKind.code, {
          id: 'transport',
          name: { en: 'Mode of transport' },
          settings: { list: lists.transportCodes },
        }),
        offence,
        defineField(fieldKind.code, {
          id: 'surrounding',
          name: { en: 'Surroundings' },
          settings: { list: lists.surroundingCodes },
        }),
        remark,
      ],
    },
  ],
  children: [
    itemLines,
    { id: 'persons', name: { en: 'Persons' }, singular: { en: 'person' }, fields: [sex, ageBand] },
  ],
  countsOn: 'day',
  likeness: ['day', 'case-number'],
  counts: [
    {
      element: 'seizure-cases',
      dimensions: { setting: { field: 'setting' }, surrounding: { field: 'surrounding' } },
    },
    {
      element: 'seizure-perpetrators',
      of: 'persons',
      dimensions: { sex: { field: 'sex' }, 'age-band': { field: 'age-band' } },
    },
    {
      element: 'items-seized',
      of: 'items',
      sum: 'quantity',
      where: counted,
      itemClass: byItemClass,
      dimensions: {
        setting: { field: 'setting' },
        'firearm-type': { field: 'firearm-type' },
        offence: { field: 'offence' },
        marking: { field: 'marking' },
        condition: { field: 'condition' },
      },
    },
    {
      element: 'mass-seized',
      of: 'items',
      sum: 'mass',
      where: weighed,
      itemClass: byItemClass,
      dimensions: { setting: { field: 'setting' } },
    },
  ],
})
