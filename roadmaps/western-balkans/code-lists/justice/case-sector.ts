// Which of the four sectors has a case at the moment.
import { defineCodeList } from '#definition'

export const caseSectorCodes = defineCodeList({
  id: 'case-sector',
  name: { en: 'Sector that has the case' },
  source: 'Method of the platform: law enforcement, prosecution, courts, corrections',
  codes: {
    'law-enforcement': { name: { en: 'law enforcement' } },
    prosecution: { name: { en: 'prosecution' } },
    court: { name: { en: 'court' } },
    corrections: { name: { en: 'corrections' } },
  },
})
