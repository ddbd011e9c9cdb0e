// The reporting cycle: report 1 is the baseline year, every later one a half-year; the KPI report may cover more.
import type { CycleRule } from '#definition'

export const cycles: CycleRule = {
  first: '2018',
  second: '2019-H1',
  products: [
    {
      id: 'kpi',
      name: { en: 'KPI report' },
      // The thirteenth meeting saw KPI figures of the whole year beside a narrative of its second half.
      exceptions: { 13: '2024' },
    },
    { id: 'narrative', name: { en: 'Narrative report' } },
  ],
  source:
    'SEESAC: Roadmap monitoring (seesac.org/Roadmap-Monitoring/) and the pages of the regional coordination meetings, of which the 10th to the 13th state their periods (for the 13th: seesac.org/News-SALW/thirteenth-coordination-meeting-salw-control-western-balkans/).',
}
