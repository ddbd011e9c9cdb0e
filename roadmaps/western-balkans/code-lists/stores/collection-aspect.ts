// How an item came to the authorities.
import { defineCodeList } from '#definition'

export const collectionAspectCodes = defineCodeList({
  id: 'collection-aspect',
  name: { en: 'Way of collection' },
  source: 'KPI 11 of the Roadmap; UN Programme of Action, section on collection',
  codes: {
    surrendered: { name: { en: 'voluntarily surrendered' } },
    found: { name: { en: 'found' } },
    legalised: { name: { en: 'legalised' } },
    deactivated: { name: { en: 'deactivated' } },
    confiscated: { name: { en: 'finally confiscated by decision' } },
    inherited: { name: { en: 'inherited and handed in' } },
  },
})
