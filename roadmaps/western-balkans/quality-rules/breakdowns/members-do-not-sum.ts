import { defineQualityRule } from '#definition'

export const membersDoNotSum = defineQualityRule({
  id: 'members-do-not-sum',
  kind: 'members-do-not-sum',
  severity: 'error',
  name: { en: 'Jurisdictions do not add up to their group' },
  advice: { en: 'Ask the publisher which jurisdiction is missing from the list, or wrong in it.' },
})
