import { defineQualityRule } from '#definition'

export const impossibleShare = defineQualityRule({
  id: 'impossible-share',
  kind: 'impossible-share',
  severity: 'error',
  name: { en: 'A share above 100 % or below nothing' },
  advice: { en: 'A share lies between 0 and 100 %. Perhaps a number was put where its percentage belongs.' },
})
