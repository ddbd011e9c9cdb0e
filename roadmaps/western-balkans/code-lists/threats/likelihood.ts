// How likely a threat is to come true. A person judges it; nothing is worked out.
import { defineCodeList } from '#definition'

export const likelihoodCodes = defineCodeList({
  id: 'likelihood',
  name: { en: 'Likelihood' },
  source:
    'Method of the platform: five steps, as risk matrices of the field use them; to be confirmed by the SALW Commissions',
  codes: {
    'likelihood-1': { name: { en: '1, remote: not expected within three years' } },
    'likelihood-2': { name: { en: '2, unlikely: could happen once within three years' } },
    'likelihood-3': { name: { en: '3, possible: could happen within a year' } },
    'likelihood-4': { name: { en: '4, likely: expected within a year' } },
    'likelihood-5': { name: { en: '5, almost certain: happens already, or several times a year' } },
  },
})
