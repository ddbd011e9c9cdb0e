// What the pages of jurisdictions and groups say by themselves.
import { newCatalogue } from '#definition'

const english = {
  'areas-title': 'Jurisdictions and groups',
  'areas-lead':
    'Who reports, and for whom figures are published. Figures are compared side by side for {group}.',
  members: 'Members',
  associated: 'Associated',
  groups: 'Groups',
  'groups-hint':
    'Several jurisdictions for which figures are published, or made, as one. Two groups are never mixed.',
  'is-member': 'Takes part in full',
  'is-associated': 'Follows the roadmap on its own account',
  'members-of': 'Who belongs to it',
  seat: 'Seat of the authorities',
  languages: 'Languages',
  'other-codes': 'In other code lists',
  'code-of': '{list}: {code}',
  'code-of-user': '{list}: {code} (user-assigned)',
  'list-iso2': 'ISO 3166-1 alpha-2',
  'list-iso3': 'ISO 3166-1 alpha-3',
  'list-m49': 'UN M49',
  'list-naturalEarth': 'Natural Earth',
  'names-by-audience': 'Names and footnotes by audience',
  audience: 'Audience',
  'area-name': 'Name for it',
  footnote: 'Footnote',
  parts: 'Parts that are shown apart',
  institutions: 'Institutions',
  'named-by': 'named so by',
  'named-by-kind': 'No source at hand names these institutions, so they are listed by what they are:',
  progress: 'How far its targets have come',
  'progress-none': 'No assessment of it is released yet.',
  'one-step': '{code} {step}',
  kpis: 'KPIs, newest figure of each',
  'kpis-hint': 'Open a figure for what it is made of.',
  lacking: 'What lacks',
  'lacking-none': 'Every KPI that is asked of it has a figure.',
  'lacking-some': 'Of {all} KPIs, {count} {count:one=has other=have} no figure:',
  'lacking-elsewhere':
    '{count} {count:one=KPI other=KPIs} {count:one=is other=are} asked of somebody else and {count:one=has other=have} no figure here:',
  'completeness-link': 'Which reports are due, and what of them is there',
  'compare-with': 'Compare with others',
  'area-description': '{area}: newest figure of every KPI, how far each target has come, and what lacks.',
  'compare-title': 'Compare jurisdictions',
  'compare-named': 'Compare: {areas}',
  'compare-lead': 'Tick two to six jurisdictions or groups and see their newest figures side by side.',
  'compare-hint':
    'Each figure is the newest whole one of its area and says its period. Marks say where not everything is reported: figures of different periods or coverage are not equals.',
  'compare-choose': 'Which ones',
  'compare-show': 'Compare',
  'compare-few': 'Tick at least two.',
  'compare-many': 'These are {count}. Tick six at most.',
  'compare-unknown': 'There is no jurisdiction or group “{area}”. Tick those that you mean.',
  'compare-silent': 'None of them has a figure for: {indicators}.',
  'compare-caption': 'Newest figure of every KPI by area',
  'compare-progress': 'How far their targets have come',
} as const

/** Words what pages of jurisdictions say. */
export const { say: sayArea } = newCatalogue('site-areas', english)
