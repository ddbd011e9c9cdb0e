// The secretariat consolidates figures. Records stay in the jurisdiction that made them, and so do drafts: it sees a report once that is approved.
import { defineRole } from '#definition'

export const secretariat = defineRole({
  id: 'secretariat',
  name: { en: 'Regional secretariat' },
  reads: ['public', 'restricted'],
  writes: true,
  accepts: true,
  records: [{ may: ['submission:accept'], of: 'all' }],
})
