// What the overview says by itself.
import { newCatalogue } from '#definition'

const english = {
  lead: 'How far the {roadmap} has come: what is known about every KPI, who says so, and what is missing.',
  promise: 'Each figure opens to its sources, and a figure that is missing is never shown as zero.',
  'in-numbers': 'The data in numbers',
  observations: '{count:one=observation other=observations}',
  sources: '{count:one=source other=sources}',
  'quality-questions': '{count:one=question other=questions} about their quality',
  progress: 'How far each goal has come',
  'progress-caption': 'Targets by goal and jurisdiction, as judged for report {report} ({period})',
  'progress-lead':
    'Each jurisdiction judges its targets for report {report}, {period}. A number says how many targets have come how far.',
  'progress-none':
    'No assessment is released yet, so nothing can be said here of how far goals have come. Assessments are written in each jurisdiction and appear when they are released.',
  'progress-all': 'All targets, one by one',
  headlines: 'The KPIs',
  map: 'On the map',
  'map-more': 'All figures of {title}',
  changed: 'What changed',
  'changed-files':
    'Since the period of report {report} ended on {day}, {count} {count:one=file other=files} of figures {count:one=was other=were} taken, with {rows} new {rows:one=row other=rows}.',
  'changed-none': 'Since the period of report {report} ended on {day}, no file of figures was taken.',
  'changed-which': 'Which files',
  'changed-headlines': 'Headlines of a newer period beside the one before it:',
  missing: 'What is missing',
  'missing-none': 'Every KPI has a figure for the region.',
  'missing-some':
    '{count} of {all} KPIs have no figure that can be shown for the region or any jurisdiction:',
  'missing-part':
    '{count} {count:one=KPI other=KPIs} {count:one=has other=have} a figure to which not all jurisdictions have reported:',
  'known-where': 'What is known where',
  'known-where-hint':
    'Observations by {level} and area. One counts for every {level} to which one of its KPIs speaks. Where nothing stands, nothing is known.',
  'known-where-caption': 'Number of observations by {level} and area',
  'other-areas': 'Groups and associated',
  vision: 'Vision',
} as const

/** Words what the overview says. */
export const { say: sayOverview } = newCatalogue('site-overview', english)
