// What a file is instead of a text of rows, and why a text is not read on.
import { newCatalogue } from '#definition/problems'
import { spokenLanguage } from '#definition/words'

const english = {
  'kind-excel-xml': 'an XML workbook of Excel 2003',
  'kind-web-page': 'a web page (HTML) with a table, whatever its name says',
  'kind-xml': 'an XML document',
  'kind-saved-page': 'a web page saved with its pictures (MHTML)',
  'kind-rtf': 'a text document (RTF)',
  'kind-sylk': 'a sheet in the exchange format SYLK',
  'kind-sdmx-json':
    'a statistical cube in SDMX-JSON, whose numbers stand apart from what they are numbers of',
  'kind-json-stat':
    'a statistical cube in JSON-stat, whose numbers stand apart from what they are numbers of',
  'kind-archive': 'a spreadsheet or another zip archive',
  'kind-old-office': 'an old Excel or Word document',
  'kind-pdf': 'a PDF',
  'kind-png': 'a PNG picture',
  'kind-gzip': 'a gzip archive',
  'kind-binary': 'binary data',
  'zero-bytes': 'bytes that are no text stand among its rows',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('formats-texts', english, spokenLanguage)
