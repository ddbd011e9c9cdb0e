// What the page about the data says by itself.
import { newCatalogue } from '#definition'

const english = {
  'data-lead':
    'Where the figures come from, under which licence, how to take them away and how to cite them.',
  'take-away': 'Take the data away',
  'take-away-hint':
    'Everything on these pages is there for programs too. A file of figures says its source in every row.',
  'all-csv': 'All observations with sources, quotations and addresses (CSV)',
  'all-xlsx': 'The same as a workbook (Excel)',
  'all-json': 'The same, page by page (JSON)',
  'roadmap-json': 'The roadmap itself: goals, indicators, definitions and code lists (JSON)',
  'sheet-of-kpi':
    'Every page of a KPI has its figures as CSV, Excel and JSON, its chart as PNG and SVG, and code that shows it on another page.',
  'address-title': 'The address of a figure',
  'address-hint':
    'Every figure is a link to a page of its own, whose address stays: it says formula, members and sources as they are known then. An address looks like this:',
  'cite-title': 'How to cite',
  'cite-hint':
    'Name the roadmap, the data version and the day, and the source of the figure where it has one:',
  'cite-data': '{roadmap}. Waymark, data version {version}, {day}. {address}',
  datasets: 'Datasets and licences',
  'datasets-none': 'No file of published figures ships with this roadmap.',
  'dataset-licence': 'Licence: {licence}',
  'dataset-file': 'File: {file}',
  publishers: 'Publishers',
  'publishers-none': 'No published figure is shown.',
  'meaning-title': 'What the words mean',
  'meaning-link': 'Glossary: what is counted, what codes stand for, and the words beside a figure',
  'quality-link': 'What does not fit together in what sources say',
  'loads-title': 'Files taken',
  'loads-caption': 'Files of figures that were taken',
  'loads-hint':
    'Every file of figures that was taken, the newest first. A file is taken whole or not at all.',
  'hand-in': 'Hand in figures in the workplace',
  'loads-none': 'No file of figures was taken yet.',
  'load-at': 'Taken at',
  'load-file': 'Which file',
  'load-by': 'Taken by',
  'load-rows': 'Rows in it',
  'load-added': 'New rows',
  'load-unchanged': 'Unchanged rows',
  'load-digest': 'SHA-256 of its bytes',
  'load-undone': 'Undone by {by}, {at}: {reason}',
  'at-utc': '{day} {time} UTC',
} as const

/** Words what the page about the data says. */
export const { say: sayData } = newCatalogue('site-data', english)
