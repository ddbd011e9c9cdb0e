// Who stands behind a threat.
import { defineCodeList } from '#definition'

export const actorKindCodes = defineCodeList({
  id: 'actor-kind',
  name: { en: 'Who is behind it' },
  source: 'Method of the platform; codes from general knowledge of the field, to be checked',
  codes: {
    'organised-group': { name: { en: 'organised criminal group' } },
    'loose-network': { name: { en: 'loose network of dealers' } },
    'single-offender': { name: { en: 'offender acting alone' } },
    'legal-holder': { name: { en: 'legal holder or dealer' } },
    insider: { name: { en: 'insider of an institution or a producer' } },
    'extremist-group': { name: { en: 'extremist or terrorist group' } },
    'nobody-behind-it': { name: { en: 'nobody: accident or neglect' } },
    'not-reported': { name: { en: 'not known' }, notReported: true },
  },
})
