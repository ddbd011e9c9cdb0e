// What the list of indicators says by itself.
import { newCatalogue } from '#definition'

const english = {
  title: 'KPIs and other indicators',
  lead: 'Every KPI with its headline. Open one for its figures over time, its sources and its method.',
  'speaks-to': 'Says something of:',
  'kind-kpi': 'Key performance indicators',
  'kind-target': 'Further indicators of targets',
  'kind-context': 'Context',
  'lead-kpi': 'Those that the agreement itself names.',
  'lead-target':
    'They say how far a target has come. The agreement does not name them, and each says what it rests on.',
  'lead-context': 'Other figures have to be read against them.',
} as const

/** Words what the list of indicators says. */
export const { say: sayIndicators } = newCatalogue('site-indicators', english)
