// Answers for what an institution reports, and states that it is complete.
import { defineRole } from '#definition'

export const institutionHead = defineRole({
  id: 'institution-head',
  name: { en: 'Head of an institution' },
  reads: ['public', 'restricted'],
  writes: false,
  records: [
    { may: ['read', 'sensitive', 'write', 'state', 'erase'], of: 'institution' },
    { may: ['follow', 'assess', 'submission:sign'], of: 'jurisdiction' },
  ],
})
