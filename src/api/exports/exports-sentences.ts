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
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('api-exports', english)
