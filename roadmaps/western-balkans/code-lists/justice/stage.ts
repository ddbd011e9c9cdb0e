// How far a case has come. A case that was adjudicated was also prosecuted and reported.
import { defineCodeList } from '#definition'

export const stageCodes = defineCodeList({
  id: 'stage',
  name: { en: 'Stage of the justice chain' },
  source:
    'KPI 3 of the Roadmap: reports, prosecution, adjudication; open is what has neither a judgment nor another end',
  codes: {
    reported: { name: { en: 'reported by law enforcement' } },
    prosecuted: { name: { en: 'prosecuted' } },
    adjudicated: { name: { en: 'adjudicated' } },
    open: { name: { en: 'still open' } },
  },
})
