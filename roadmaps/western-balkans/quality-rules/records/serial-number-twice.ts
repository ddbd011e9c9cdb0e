import { defineRecordRule, recordRule } from '#definition'

export const serialNumberTwice = defineRecordRule(recordRule.noTwinRows, {
  id: 'serial-number-twice',
  severity: 'question',
  name: { en: 'One serial number twice' },
  why: { en: 'One thing entered in two rows is counted twice.' },
  mend: { en: 'Remove one of the two rows, or correct the number.' },
  settings: { of: 'items', by: ['serial-number'] },
})
