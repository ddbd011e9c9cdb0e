// The last legal record of a traced firearm.
import { defineCodeList } from '#definition'

export const lastLegalRecordCodes = defineCodeList({
  id: 'last-legal-record',
  name: { en: 'Last legal record' },
  source: 'SDG 16.4.2 metadata (UNODC, UNODA), states of the last legal record',
  codes: {
    'in-possession': { name: { en: 'in legal possession' } },
    deactivated: { name: { en: 'deactivated' } },
    stolen: { name: { en: 'stolen' } },
    lost: { name: { en: 'lost' } },
    seized: { name: { en: 'seized' } },
    found: { name: { en: 'found' } },
    surrendered: { name: { en: 'surrendered' } },
    'sent-for-destruction': { name: { en: 'sent for destruction' } },
    confiscated: { name: { en: 'confiscated' } },
    'in-transit': { name: { en: 'in transit' } },
    none: { name: { en: 'no legal record found' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
