import { defineField, defineRegister, fieldKind } from '#definition'
import { litterClasses } from '../code-lists.ts'
import { listOf } from './list-of.ts'

/** Every trip of the river watch: whom it pulled out, and what it fished out. */
export const riverLog = defineRegister({
  id: 'river-log',
  name: { en: 'River log' },
  singular: { en: 'trip' },
  definition: { en: 'Every trip of the river watch, also those on which nobody was found.' },
  keptBy: ['watch'],
  keepsSensitive: { years: 10 },
  sections: [
    {
      id: 'trip',
      name: { en: 'The trip' },
      fields: [
        defineField(fieldKind.date, { id: 'day', name: { en: 'Day' }, isRequired: true }),
        defineField(fieldKind.recordIdentifier, {
          id: 'log-number',
          name: { en: 'Number in the log' },
          isRequired: true,
          mayLeave: 'never',
        }),
        defineField(fieldKind.code, {
          id: 'call-cause',
          name: { en: 'Cause of the call' },
          settings: { list: listOf('cause') },
          isRequired: true,
        }),
        defineField(fieldKind.longText, {
          id: 'remark',
          name: { en: 'Remark' },
          settings: {},
          mayLeave: 'never',
        }),
        defineField(fieldKind.text, {
          id: 'storm-name',
          name: { en: 'Name of the storm' },
          showWhen: { field: 'call-cause', is: ['storm', 'wind', 'flood'] },
        }),
      ],
    },
  ],
  children: [
    {
      id: 'persons',
      name: { en: 'Persons' },
      singular: { en: 'person' },
      fields: [
        defineField(fieldKind.code, {
          id: 'sex',
          name: { en: 'Sex' },
          settings: { list: listOf('sex') },
          isRequired: true,
        }),
        defineField(fieldKind.code, {
          id: 'outcome',
          name: { en: 'Outcome' },
          settings: { list: listOf('outcome') },
          isRequired: true,
        }),
      ],
    },
    {
      id: 'litter',
      name: { en: 'Litter' },
      singular: { en: 'kind of litter' },
      fields: [
        defineField(fieldKind.code, {
          id: 'litter-class',
          name: { en: 'Kind' },
          settings: { list: litterClasses },
          isRequired: true,
        }),
        defineField(fieldKind.wholeNumber, { id: 'pieces', name: { en: 'Pieces' }, isRequired: true }),
      ],
    },
  ],
  countsOn: 'day',
  isWatched: true,
  likeness: ['log-number'],
  counts: [
    { element: 'rescue-calls', dimensions: { 'call-cause': { field: 'call-cause' } } },
    {
      element: 'rescued-persons',
      of: 'persons',
      dimensions: { sex: { field: 'sex' }, outcome: { field: 'outcome' } },
    },
    {
      element: 'litter-collected',
      of: 'litter',
      sum: 'pieces',
      where: { 'litter-class': ['bottle', 'tyre'] },
      itemClass: { field: 'litter-class' },
      dimensions: {},
    },
  ],
})
