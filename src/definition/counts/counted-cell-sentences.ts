// Why the counted cell that an address means is none, in sentences: what is wrong, and how to write it.
import { newCatalogue } from '../problems/index.ts'

const english = {
  'cell-says-nothing': ['The counted figure says nothing of “{name}”.', 'Write name:code, or leave it out.'],
  'cell-says-twice': [
    'The counted figure says “{name}” twice.',
    'Say it once; parts several codes by commas.',
  ],
  'cell-not-counted-by': ['“{element}” is not counted by “{dimension}”.', 'Use some of: {allowed}.'],
  'cell-not-broken-down': ['“{element}” is not counted by “{dimension}”.', 'Leave it out.'],
  'cell-no-code': ['“{dimension}” has no code “{code}”.', 'Use some of: {allowed}.'],
  'cell-not-fed': ['The register “{register}” feeds no figure “{element}”.', 'It feeds: {fed}.'],
  'cell-nothing-fed': ['The register “{register}” feeds no figure “{element}”.', 'It feeds none.'],
  'cell-no-records': ['The register has no records of “{jurisdiction}”.', 'Use one of: {allowed}.'],
  'cell-no-period': ['“{period}” is no period.', 'Write 2023, 2023-H1, 2023-Q3 or 2023-05.'],
  'cell-names-not-one': [
    'The counted figure has to name one {name}.',
    'Write element:…;jurisdiction:…;period:…, and codes after them.',
  ],
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('counted-cells', english)
