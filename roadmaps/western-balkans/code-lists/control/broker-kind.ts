// What a broker is.
import { defineCodeList } from '#definition'

export const brokerKindCodes = defineCodeList({
  id: 'broker-kind',
  name: { en: 'Kind of broker' },
  source: 'Regional register of brokers (RIEP); codes from general knowledge of the field, to be checked',
  codes: {
    company: { name: { en: 'company' } },
    'natural-person': { name: { en: 'natural person' } },
  },
})
