// What a campaign offers.
import { defineCodeList } from '#definition'

export const campaignKindCodes = defineCodeList({
  id: 'campaign-kind',
  name: { en: 'Kind of campaign' },
  source: 'Goal 5 of the Roadmap',
  codes: {
    surrender: { name: { en: 'voluntary surrender' } },
    legalisation: { name: { en: 'legalisation' } },
    deactivation: { name: { en: 'deactivation' } },
    combined: { name: { en: 'surrender and legalisation' } },
  },
})
