// Everyone who comes to the figures of the accord.
import { defineRole } from '#definition'

export const everyone = defineRole({
  id: 'public',
  name: { en: 'Everyone' },
  reads: ['public'],
  writes: false,
})
