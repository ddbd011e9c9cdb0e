// What the OpenAPI document says of the label on everything invented.
import { newCatalogue } from '#definition'

const english = {
  'where-it-stands': 'Where it stands: {label}',
  withheld: 'withheld',
  about: 'About',
  rows: 'Data',
  roadmap: 'Roadmap',
  licences: 'Licences of the figures',
  method: 'Method',
  words: 'Wording',
  records: 'Records',
  'belongs-in': 'What belongs in',
  version: 'Data version',
  read: 'Read on',
  address: 'Address',
  subtotals: 'is_subtotal',
  'subtotals-hint':
    'True where the row is the sum of others beside it (a region, a code made of others): leave it out and the rest can be added up.',
  observations: 'Observations with their sources',
  jurisdiction: 'Jurisdiction',
  edition: 'Edition',
  state: 'State',
  signature: 'Version',
  'as-it-stands': 'As it stands, not as it was signed',
  'as-signed': 'As it was signed with step {step}',
  text: 'Text',
  section: 'Section',
  'edition-before': 'the edition before',
  indicator: 'Indicator',
  figure: 'Figure',
  codes: 'Breakdown',
  value: 'Value',
  figures: 'Figures',
  signals: 'Signals',
  register: 'Register',
  month: 'Month',
  usual: 'Most that is usual',
  signal: 'Signal',
  marked: 'marked',
  'hot-spots': 'Hot spots',
  routes: 'Routes',
  places: 'Places with records',
  parts: 'Parts of jurisdictions',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('api-exports', english)
