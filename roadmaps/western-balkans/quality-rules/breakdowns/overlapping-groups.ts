import { defineQualityRule } from '#definition'

export const overlappingGroups = defineQualityRule({
  id: 'overlapping-groups',
  kind: 'overlapping-groups',
  severity: 'note',
  name: { en: 'Figures of groups that share members' },
  advice: { en: 'Six and seven jurisdictions are two scopes. Never chart or compare them as one series.' },
})
