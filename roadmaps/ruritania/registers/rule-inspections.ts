import { defineField, defineRegister, fieldKind } from '#definition'
import { listOf } from './list-of.ts'

/** Whether a stretch of the river keeps the rules: rule by rule, until the next inspection or until this one runs out. */
export const ruleInspections = defineRegister({
  id: 'rule-inspections',
  name: { en: 'Rule inspections' },
  singular: { en: 'inspection' },
  definition: { en: 'Every inspection of a stretch of the river by the rules.' },
  keptBy: ['watch'],
  sections: [
    {
      id: 'inspection',
      name: { en: 'The inspection' },
      fields: [
        defineField(fieldKind.date, { id: 'day', name: { en: 'Day' }, isRequired: true }),
        defineField(fieldKind.text, { id: 'stretch', name: { en: 'Stretch' }, isRequired: true }),
        defineField(fieldKind.date, { id: 'valid-until', name: { en: 'In date until' } }),
      ],
    },
  ],
  children: [
    {
      id: 'rules',
      name: { en: 'Rules' },
      singular: { en: 'rule' },
      fields: [
        defineField(fieldKind.code, {
          id: 'rule',
          name: { en: 'Rule' },
          settings: { list: listOf('rule') },
          isRequired: true,
        }),
        defineField(fieldKind.code, {
          id: 'judgement',
          name: { en: 'Judgement' },
          settings: { list: listOf('judgement') },
          isRequired: true,
        }),
      ],
    },
  ],
  countsOn: 'day',
  cohorts: {
    name: { en: 'Until the next inspection' },
    from: 'day',
    steps: [{ field: 'valid-until', name: { en: 'In date until' } }],
    rows: [{ of: 'rules', apart: 'rule', where: { judgement: ['met'] } }],
  },
  durations: [
    {
      ...{ id: 'validity', name: { en: 'In date until' }, between: ['day', 'valid-until'] },
      ...{ apart: { of: 'rules', field: 'rule' }, bands: [100, 300] },
    },
  ],
  likeness: ['day', 'stretch'],
  counts: [
    {
      element: 'rule-judgement',
      of: 'rules',
      holds: { by: ['stretch', 'rule'], until: 'valid-until', lapses: { judgement: 'not-reported' } },
      dimensions: { rule: { field: 'rule' }, judgement: { field: 'judgement' } },
    },
  ],
})
