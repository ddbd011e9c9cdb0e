// Checks what the institutions of a jurisdiction report.
import { defineRole } from '#definition'

export const commission = defineRole({
  id: 'commission',
  name: { en: 'Member of a SALW Commission' },
  reads: ['public', 'restricted'],
  writes: false,
  records: [{ may: ['read', 'follow', 'assess', 'submission:approve'], of: 'jurisdiction' }],
})
