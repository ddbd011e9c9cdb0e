// Formulas that are no calculation: programs wrap a text or a yes into one, and it comes to the same everywhere.
import type { CellValue } from './found-cell.ts'

const text = String.raw`"(?:[^"]|"")*"`
const joined = new RegExp(
  String.raw`^(?:CONCATENATE|CONCAT|T)\(\s*(${text}(?:\s*[,;]\s*${text})*)\s*\)$`,
  'i',
)
const chained = new RegExp(String.raw`^${text}(?:\s*&\s*${text})*$`)
const linked = new RegExp(String.raw`^HYPERLINK\(\s*${text}\s*[,;]\s*(${text})\s*\)$`, 'i')
const truth = /^(TRUE|FALSE)(?:\(\s*\))?$/i
const number = /^[+-]?\d{1,15}(?:\.\d{1,12})?$/

const textsIn = (piece: string) =>
  [...piece.matchAll(/"((?:[^"]|"")*)"/g)].map(([, inner = '']) => inner.replaceAll('""', '"')).join('')

/** What the formula stands for, where it holds nothing but constants; undefined where it has to be calculated. */
export function findConstant(formula: string): CellValue | undefined {
  const plain = formula
    .trim()
    .replace(/^=/, '')
    .replace(/^_xlfn\./i, '')
  const [, truthWord] = truth.exec(plain) ?? []
  if (truthWord !== undefined) return { text: truthWord.toLowerCase(), kind: 'yes-no' }
  if (number.test(plain)) return { text: plain.replace('+', ''), kind: 'number' }
  const piece = joined.exec(plain)?.[1] ?? chained.exec(plain)?.[0] ?? linked.exec(plain)?.[1]
  if (piece === undefined) return undefined
  const said = textsIn(piece)
  return { text: said, kind: said === '' ? 'empty' : 'text' }
}
