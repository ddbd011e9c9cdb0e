// A watchman keeps the records of his own watch.
import { defineRole } from '#definition'

export const watchman = defineRole({
  id: 'watchman',
  name: { en: 'Watchman' },
  reads: ['public', 'restricted'],
  writes: false,
  records: [{ may: ['read', 'sensitive', 'write'], of: 'institution' }],
})
