// Why XML is not read on, in words that follow “The file cannot be read”; and what a document is instead of a table.
import { newCatalogue } from '#definition/problems'
import { spokenLanguage } from '#definition/words'

const english = {
  'too-many-names': 'an element holds far too many kinds of others',
  'kind-without-list': 'an XML document without any list',
  'path-too-long': 'the path is far too long',
  'element-too-large': 'an element is too large',
  doctype: 'it declares a document type, as no spreadsheet program does',
  'not-well-formed': 'a part is not well-formed XML',
  'element-name-too-long': 'the name of an element is far too long',
  'too-many-attributes': 'an element has more than {most} attributes',
  'attribute-too-long': 'an attribute is far too long',
  'elements-too-deep': 'its elements stand more than {most} deep within each other',
  'text-too-large': 'a cell holds megabytes of text',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('formats-xml', english, spokenLanguage)
