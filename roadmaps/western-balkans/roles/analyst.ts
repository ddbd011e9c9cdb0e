// An analyst reads figures, and the records of the jurisdiction that asked for the analysis.
import { defineRole } from '#definition'

export const analyst = defineRole({
  id: 'analyst',
  name: { en: 'Analyst' },
  reads: ['public', 'restricted'],
  writes: false,
  records: [{ may: ['read', 'follow'], of: 'jurisdiction' }],
})
