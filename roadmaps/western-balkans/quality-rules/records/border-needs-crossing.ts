import { defineRecordRule, recordRule } from '#definition'

export const borderNeedsCrossing = defineRecordRule(recordRule.required, {
  id: 'border-needs-crossing',
  registers: ['seizures'],
  where: { setting: ['land-border', 'airport', 'harbour'] },
  severity: 'question',
  name: { en: 'A border seizure without its crossing' },
  why: { en: 'Routes are seen by their crossings.' },
  mend: { en: 'Name the crossing.' },
  settings: { field: 'crossing' },
})
