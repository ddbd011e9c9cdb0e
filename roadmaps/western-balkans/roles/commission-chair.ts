// Answers for what a jurisdiction reports, and sees who changed what.
import { defineRole } from '#definition'

export const commissionChair = defineRole({
  id: 'commission-chair',
  name: { en: 'Chair of a SALW Commission' },
  reads: ['public', 'restricted'],
  writes: false,
  records: [
    {
      may: ['read', 'audit', 'break-glass', 'erase', 'follow', 'assess', 'submission:approve'],
      of: 'jurisdiction',
    },
  ],
})
