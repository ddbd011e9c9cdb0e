// A warden opens the records of a whole province, and reads who changed them.
import { defineRole } from '#definition'

export const warden = defineRole({
  id: 'warden',
  name: { en: 'Warden of a province' },
  reads: ['public', 'restricted'],
  writes: false,
  records: [
    {
      may: ['read', 'audit', 'break-glass', 'erase', 'follow', 'assess', 'submission:bless'],
      of: 'jurisdiction',
    },
  ],
})
