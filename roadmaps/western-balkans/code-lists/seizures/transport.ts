// How seized items travelled.
import { defineCodeList } from '#definition'

export const transportCodes = defineCodeList({
  id: 'transport',
  name: { en: 'Mode of transport' },
  source: 'WCO modes of transport',
  codes: {
    car: { name: { en: 'passenger car' } },
    bus: { name: { en: 'bus' } },
    lorry: { name: { en: 'lorry' } },
    rail: { name: { en: 'rail' } },
    air: { name: { en: 'air' } },
    sea: { name: { en: 'sea or river' } },
    parcel: { name: { en: 'post or parcel' } },
    person: { name: { en: 'on the person' } },
    none: { name: { en: 'no transport' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
