// A captain answers for the records of his watch, and states that they are complete.
import { defineRole } from '#definition'

export const captain = defineRole({
  id: 'captain',
  name: { en: 'Captain of a watch' },
  reads: ['public', 'restricted'],
  writes: false,
  records: [
    { may: ['read', 'sensitive', 'write', 'state', 'erase'], of: 'institution' },
    { may: ['follow', 'submission:seal'], of: 'jurisdiction' },
  ],
})
