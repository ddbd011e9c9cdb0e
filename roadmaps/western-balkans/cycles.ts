// The reporting cycle: report 1 is the baseline year, every later one a half-year; the KPI report may cover more.
import type { CycleRule } from '#definition'
import { products } from './products/index.ts'

export const cycles: CycleRule = {
  first: '2018',
  second: '2019-H1',
  products,
  end: {
    report: 13,
    text: {
      en: 'Report 13 is the last one of this Roadmap: its phase of 2019 to 2024 was closed at the thirteenth meeting in July 2025. The Roadmap of 2025 to 2030 follows it; its goals, targets and KPIs are not in Waymark.',
    },
    address: 'https://www.seesac.org/Roadmap-2030/',
    source:
      'SEESAC: Roadmap 2030 (seesac.org/Roadmap-2030/) and the page of the thirteenth coordination meeting.',
  },
  source:
    'SEESAC: Roadmap monitoring (seesac.org/Roadmap-Monitoring/) and the pages of the regional coordination meetings, of which the 10th to the 13th state their periods (for the 13th: seesac.org/News-SALW/thirteenth-coordination-meeting-salw-control-western-balkans/).',
}
