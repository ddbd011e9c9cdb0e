// How much harm a threat does where it comes true. A person judges it; nothing is worked out.
import { defineCodeList } from '#definition'

export const impactCodes = defineCodeList({
  id: 'impact',
  name: { en: 'Impact' },
  source:
    'Method of the platform: five steps, as risk matrices of the field use them; to be confirmed by the SALW Commissions',
  codes: {
    'impact-1': { name: { en: '1, slight: no injury, handled in daily work' } },
    'impact-2': { name: { en: '2, limited: few people or one place, handled by one institution' } },
    'impact-3': {
      name: { en: '3, serious: injuries or a steady flow of arms, several institutions needed' },
    },
    'impact-4': { name: { en: '4, severe: deaths or large flows, the whole jurisdiction affected' } },
    'impact-5': { name: { en: '5, critical: many deaths, or the region or others beyond it affected' } },
  },
})
