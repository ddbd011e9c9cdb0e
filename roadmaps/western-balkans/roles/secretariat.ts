// The secretariat consolidates figures. Records stay in the jurisdiction that made them.
import { defineRole } from '#definition'

export const secretariat = defineRole({
  id: 'secretariat',
  name: { en: 'Regional secretariat' },
  reads: ['public', 'restricted'],
  writes: true,
  accepts: true,
  records: [{ may: ['follow', 'submission:accept'], of: 'all' }],
})
