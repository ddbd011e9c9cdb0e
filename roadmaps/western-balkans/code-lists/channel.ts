// How authorities reach each other.
import { defineCodeList } from '#definition'

export const channelCodes = defineCodeList({
  id: 'channel',
  name: { en: 'Channel' },
  source: 'Channels that the Roadmap names: SIENA, iARMS and the INTERPOL network, eTrace, SELEC',
  codes: {
    national: { name: { en: 'national register' } },
    iarms: { name: { en: 'iARMS' } },
    'i-24-7': { name: { en: 'INTERPOL I-24/7' } },
    siena: { name: { en: 'SIENA' } },
    etrace: { name: { en: 'eTrace' } },
    selec: { name: { en: 'SELEC' } },
    'liaison-officer': { name: { en: 'liaison officer' } },
    'joint-team': { name: { en: 'joint investigation team' } },
    bilateral: { name: { en: 'directly between authorities' } },
    other: { name: { en: 'other' } },
  },
})
