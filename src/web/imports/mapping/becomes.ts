// What becomes of a cell of theirs, in the reader's words: “3.4.2024 → 3 April 2024”.
import {
  codeTable,
  findFieldKind,
  plainNumber,
  readMappedCell,
  roundedTo,
  type ColumnMapping,
  type OwnHeading,
  type Register,
  type Roadmap,
} from '#definition'
import { importWords } from '../../words/import-words.ts'
import { dayText, words } from '../../words/index.ts'
import { answersOf, meantAnswer } from './own-fields.ts'

const { sheet: said } = importWords

/** A cell, and what it is read as. */
export interface Become {
  readonly cell: string
  readonly text: string
  /** Nobody has said yet what it means, or it cannot be read like this. */
  readonly isOpen: boolean
}

/** Whose answers they are. */
export interface Filling {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly own: OwnHeading
  readonly column: ColumnMapping
}

/** An answer as it is shown to people. */
function shown(kind: string, value: unknown, text: string): string {
  if (kind === 'date' && typeof value === 'string') return dayText(value)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : text
}

const numberKinds = new Set(['whole-number', 'decimal-quantity', 'percent'])

/** A cell in plain digits, with as many decimals as are kept, where a number is asked: so it is read. */
function inPlainDigits({ own, column: { read = {} } }: Filling, cell: string): string {
  const isNumber = numberKinds.has(own.definition?.kind ?? '') && read.codes === undefined
  const number = isNumber ? plainNumber(cell.trim()) : cell
  return isNumber ? (roundedTo(number, 12) ?? number) : cell
}

function pieceBecomes({ roadmap, register, own }: Filling, text: string): Omit<Become, 'cell'> {
  if (text === '') return { text: said.staysEmpty, isOpen: false }
  const choices = answersOf(roadmap, register, own)
  if (choices) {
    const answer = choices.some(({ id }) => id === text) ? text : meantAnswer(roadmap, own, text)
    const name = choices.find(({ id }) => id === answer)?.name
    return { text: name ?? said.notUnderstood, isOpen: name === undefined }
  }
  const { definition } = own
  const checked = definition && findFieldKind(definition.kind)?.check(text, definition.settings)
  if (!definition || !checked) return { text, isOpen: false }
  if ('refusal' in checked) return { text: said.notUnderstood, isOpen: true }
  return { text: shown(definition.kind, checked.value, text), isOpen: false }
}

/** What the column makes of the cell; of several values in it one after the other. */
export function becomes(filling: Filling, cell: string): Become {
  const { read = {}, part } = filling.column
  const table = codeTable(read.codes)
  if (part !== undefined) return { cell, text: readMappedCell(cell, read, table), isOpen: false }
  const { separator } = read
  const pieces = separator === undefined || separator === '' ? [cell] : cell.split(separator)
  const told = pieces.map((piece) =>
    pieceBecomes(filling, readMappedCell(inPlainDigits(filling, piece), read, table)),
  )
  return { cell, text: words.list(told.map(({ text }) => text)), isOpen: told.some(({ isOpen }) => isOpen) }
}
