// A donor or partner reads what is released.
import { defineRole } from '#definition'

export const partner = defineRole({
  id: 'partner',
  name: { en: 'Donor or partner' },
  reads: ['public'],
  writes: false,
})
