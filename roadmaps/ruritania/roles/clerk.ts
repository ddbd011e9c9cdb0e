// A clerk of the accord opens every record, changes none, and accepts findings.
import { defineRole } from '#definition'

export const clerk = defineRole({
  id: 'clerk',
  name: { en: 'Clerk of the accord' },
  reads: ['public', 'restricted'],
  writes: false,
  accepts: true,
  records: [{ may: ['read', 'submission:read'], of: 'all' }],
})
