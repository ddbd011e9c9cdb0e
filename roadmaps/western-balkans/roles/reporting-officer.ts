// Enters what happened once, for the own institution.
import { defineRole } from '#definition'

export const reportingOfficer = defineRole({
  id: 'reporting-officer',
  name: { en: 'Reporting officer of an institution' },
  reads: ['public', 'restricted'],
  writes: false,
  records: [
    { may: ['read', 'sensitive', 'write'], of: 'institution' },
    { may: ['follow'], of: 'jurisdiction' },
  ],
})
