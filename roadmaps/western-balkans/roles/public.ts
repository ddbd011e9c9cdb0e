// The public: the released figures, and nobody who can be recognised.
import { defineRole } from '#definition'

export const everyone = defineRole({
  id: 'public',
  name: { en: 'Public' },
  reads: ['public'],
  writes: false,
})
