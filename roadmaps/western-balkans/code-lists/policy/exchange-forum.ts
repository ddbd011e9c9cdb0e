// Where good practice is exchanged.
import { defineCodeList } from '#definition'

export const exchangeForumCodes = defineCodeList({
  id: 'exchange-forum',
  name: { en: 'Forum' },
  source: 'Baselines of targets 1.6 and 3.4 of the Roadmap',
  codes: {
    'salw-commissions': { name: { en: 'regional meeting of SALW Commissions' } },
    seefen: { name: { en: 'SEEFEN (South East Europe Firearms Experts Network)' } },
    riep: { name: { en: 'Regional Information Exchange Process on arms exports' } },
    empact: { name: { en: 'EMPACT' } },
    'other-regional': { name: { en: 'other regional forum' } },
    bilateral: { name: { en: 'visit or meeting of two sides' } },
    'other-international': { name: { en: 'other international forum' } },
  },
})
