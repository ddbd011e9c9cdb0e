// How items are destroyed.
import { defineCodeList } from '#definition'

export const destructionMethodCodes = defineCodeList({
  id: 'destruction-method',
  name: { en: 'Method of destruction' },
  source: 'MOSAIC 05.50 and 05.51',
  codes: {
    melting: { name: { en: 'melting' } },
    shredding: { name: { en: 'shredding or cutting' } },
    crushing: { name: { en: 'crushing' } },
    detonation: { name: { en: 'open detonation' } },
    burning: { name: { en: 'open burning' } },
    industrial: { name: { en: 'industrial demilitarisation' } },
    other: { name: { en: 'other' } },
  },
})
