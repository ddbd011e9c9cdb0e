// When in an export a check is made.
import { defineCodeList } from '#definition'

export const exportCheckKindCodes = defineCodeList({
  id: 'export-check-kind',
  name: { en: 'Kind of check' },
  source: 'Method of the platform, after KPI 6 of the Roadmap',
  codes: {
    'before-licence': { name: { en: 'check of the end user before the licence' } },
    'at-departure': { name: { en: 'check of the goods at departure' } },
    'delivery-document': { name: { en: 'delivery verified from documents' } },
    'post-shipment': { name: { en: 'check at the place of delivery' } },
  },
})
