// Whether a broker may work.
import { defineCodeList } from '#definition'

export const brokerStateCodes = defineCodeList({
  id: 'broker-state',
  name: { en: 'State of the registration' },
  source: 'Regional register of brokers (RIEP); codes from general knowledge of the field, to be checked',
  codes: {
    registered: { name: { en: 'registered' } },
    suspended: { name: { en: 'suspended' } },
    removed: { name: { en: 'removed' } },
  },
})
