import { defineField, defineRegister, fieldKind } from '#definition'
import { listOf } from './list-of.ts'

const date = (id: string, en: string) => defineField(fieldKind.date, { id, name: { en } })

/** Who guards the river: from the first day of a contract to its last, or until the badge is given back. */
export const guardRoster = defineRegister({
  id: 'guard-roster',
  name: { en: 'Guard roster' },
  singular: { en: 'contract' },
  definition: { en: 'Every contract of a lifeguard, and every badge that was given back.' },
  keptBy: ['watch'],
  sections: [
    {
      id: 'contract',
      name: { en: 'The contract' },
      fields: [
        { ...date('day', 'First day'), isRequired: true },
        defineField(fieldKind.recordIdentifier, {
          id: 'badge',
          name: { en: 'Badge' },
          isRequired: true,
          mayLeave: 'never',
        }),
        defineField(fieldKind.code, {
          id: 'sex',
          name: { en: 'Sex' },
          settings: { list: listOf('sex') },
          isRequired: true,
        }),
        date('last-day', 'Last day'),
        defineField(fieldKind.yesNo, { id: 'on-duty', name: { en: 'On duty' }, isRequired: true }),
      ],
    },
  ],
  children: [],
  countsOn: 'day',
  likeness: ['day', 'badge'],
  counts: [
    {
      element: 'lifeguards',
      holds: { by: ['badge'], until: 'last-day' },
      where: { 'on-duty': ['yes'] },
      dimensions: { sex: { field: 'sex' } },
    },
  ],
})
