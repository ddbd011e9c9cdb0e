import { defineRecordRule, recordRule } from '#definition'

export const droppedTwice = defineRecordRule(recordRule.noTwinRows, {
  id: 'dropped-twice',
  registers: ['river-log'],
  severity: 'error',
  name: { en: 'One kind of litter twice' },
  why: { en: 'It would be counted twice.' },
  mend: { en: 'Add the pieces up in one row.' },
  settings: { of: 'litter', by: ['litter-class', 'pieces'] },
})
