// An auditor opens records and reads who changed them, and changes nothing.
import { defineRole } from '#definition'

export const auditor = defineRole({
  id: 'auditor',
  name: { en: 'Auditor' },
  reads: ['public', 'restricted'],
  writes: false,
  records: [{ may: ['read', 'audit', 'break-glass', 'follow'], of: 'jurisdiction' }],
})
