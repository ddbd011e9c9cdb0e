import { defineRecordRule, recordRule } from '#definition'

export const convertedNeedsType = defineRecordRule(recordRule.required, {
  id: 'converted-needs-type',
  rows: 'items',
  where: { condition: ['converted'] },
  severity: 'error',
  name: { en: 'Converted, but into what?' },
  why: { en: 'Converted firearms are told apart by what they can do.' },
  mend: { en: 'Choose the type of firearm it is now; where nobody can say, choose “not reported”.' },
  settings: { field: 'firearm-type' },
})
