// The parts of a mapping that the screen does not edit, in sentences.
import {
  headingsUsed,
  plainText,
  type Lookup,
  type Mapping,
  type Register,
  type RowFilter,
} from '#definition'
import { words } from '../words/index.ts'
import { ownName } from './own-fields.ts'

const { mapping: said } = words.imports

const textsOf = (texts: string | readonly string[]) =>
  (typeof texts === 'string' ? [texts] : texts)
    .map((text) => (text === '' ? said.emptyText : `“${text}”`))
    .join(said.or)

function lookupText(register: Register, lookup: Lookup): string {
  const when = Object.entries(lookup.when).map(([column, texts]) => said.lookupIs(column, textsOf(texts)))
  const answers = 'set' in lookup ? Object.entries(lookup.set) : []
  const leaveOut = 'leaveOut' in lookup ? said.leaveOut(lookup.leaveOut) : said.isTotal
  const then = answers.map(([to, answer]) => said.set(ownName(register, to), answer)).join(said.and)
  return said.lookup(when.join(said.and), 'set' in lookup ? then : leaveOut)
}

const filterTexts = ({ column, is, isNot, reason }: RowFilter) => [
  ...(is ? [said.filter(column, textsOf(is), reason)] : []),
  ...(isNot ? [said.filterNot(column, textsOf(isNot), reason)] : []),
]

/** One sentence for everything that is carried through. */
export function carriedTexts(mapping: Mapping, register: Register, headings: readonly string[]): string[] {
  const { lookups = [], otherwise, filters = [], note } = mapping
  const here = new Set(headings.map(plainText))
  const gone = headingsUsed(mapping).filter((heading) => !here.has(plainText(heading)))
  return [
    ...lookups.map((lookup) => lookupText(register, lookup)),
    ...(otherwise === undefined
      ? []
      : [otherwise === 'take' ? said.otherwiseTake : said.otherwiseLeaveOut(otherwise.leaveOut)]),
    ...filters.flatMap(filterTexts),
    ...(note === undefined ? [] : [said.note(note)]),
    ...(gone.length > 0 ? [said.gone(words.list(gone))] : []),
  ]
}
