// The columns of a list of records as a file: those that are shown, in words; a row per record, or per row of one child table.
import {
  answerTexts,
  downloadHeadings,
  findFieldKind,
  findPlaced,
  institutionWord,
  placedFields,
  recordFields,
  Refused,
  textIn,
  type ChildTable,
  type Field,
  type RecordAnswer,
  type Register,
  type Roadmap,
  type StoredAnswers,
} from '#definition'
import { say } from './exports-sentences.ts'

/** What the cells of a column hold, for a workbook. */
type CellKind = 'text' | 'number' | 'date'

interface Column {
  readonly heading: string
  readonly kind: CellKind
  readonly cell: (record: RecordAnswer, row: StoredAnswers | undefined) => string
}

export interface ExportColumns {
  readonly columns: readonly Column[]
  /** The child table whose rows are the rows of the file. */
  readonly rows: string | undefined
}

const numberColumn = /^(?:smallint|integer|bigint|numeric)/

/** Numbers and days are written as such; what holds several answers, an hour or a code is text. */
function kindOf({ kind, settings }: Field): CellKind {
  const type = findFieldKind(kind)?.sqlType(settings) ?? ''
  if (type === 'date') return 'date'
  return numberColumn.test(type) ? 'number' : 'text'
}

interface Worded {
  readonly language: string
}

/** The answer in words; that it is withheld, where it is, so that nobody takes it for empty. */
function textOf(
  { language }: Worded,
  field: Field,
  answers: StoredAnswers | undefined,
  { isWithheld }: RecordAnswer,
): string {
  if (isWithheld && field.isSensitive) return say('withheld', {}, language)
  return answerTexts(field, answers?.[field.id], language).join('; ')
}

const headed = ({ language }: Worded, field: Field) => ({
  heading: textIn(field.name, language),
  kind: kindOf(field),
})

const ownColumn = (words: Worded, field: Field): Column => ({
  ...headed(words, field),
  cell: (record) => textOf(words, field, record.fields, record),
})

/** What all rows of a record say in a field of theirs, in their order; what a row does not say keeps its place. */
function joinedColumn(words: Worded, { id, name }: ChildTable, field: Field): Column {
  const cell = (record: RecordAnswer) => {
    const texts = (record.children[id] ?? []).map((row) => textOf(words, field, row, record))
    return texts.every((text) => text === '') ? '' : texts.map((text) => text || '–').join('; ')
  }
  return {
    heading: `${textIn(name, words.language)}: ${textIn(field.name, words.language)}`,
    kind: 'text',
    cell,
  }
}

const mayGo = (field: Field, isHandedOn: boolean) => !isHandedOn || field.mayLeave === 'always'

function childColumns(words: Worded, register: Register, child: string, toHandOn: boolean): Column[] {
  return placedFields(register)
    .filter((one) => one.child === child && mayGo(one.field, toHandOn))
    .map(({ field }) => ({
      ...headed(words, field),
      cell: (record, row) => textOf(words, field, row, record),
    }))
}

const [recordMark, versionMark, changeMark] = downloadHeadings.marks

function markColumns({ language }: Worded): Column[] {
  const heading = (en: string) => textIn({ en }, language)
  return [
    { heading: heading(recordMark), kind: 'text', cell: ({ id }) => id },
    { heading: heading(versionMark), kind: 'number', cell: ({ version }) => String(version) },
    { heading: heading(changeMark), kind: 'text', cell: ({ changedAt }) => changedAt },
  ]
}

interface AskedColumns {
  readonly columns?: string
  readonly rows?: string
  /** Only answers that may leave in this form. */
  readonly toHandOn?: boolean
}

/**
 * The fields of a file that is to be handed on: those alone that may leave as they are.
 *
 * @throws Refused where none of them may
 */
function leavingOf(
  fields: readonly Field[],
  { name: of }: Pick<Register, 'name'>,
  language: string,
): readonly Field[] {
  const leaving = fields.filter(({ mayLeave }) => mayLeave === 'always')
  if (leaving.length > 0) return leaving
  const stay = fields.map(({ name }) => `“${textIn(name, language)}”`).join(', ')
  throw new Refused('nothing-leaves', { of: textIn(of, language), fields: stay }, 'bad-request')
}

/** The columns that are asked for by name: fields of the record, and of the rows below it. */
function chosenColumns(register: Register, columns = '') {
  const named = columns.split(',').filter((one) => one !== '')
  return named.map((address) => {
    const placed = findPlaced(register, address)
    if (!placed) throw new Refused('column-field-unknown', { field: address }, 'bad-request')
    return placed
  })
}

/** Whose the record is, and who keeps it. */
function placeColumns({ language }: Worded, roadmap: Roadmap): Column[] {
  const heading = (en: string) => textIn({ en }, language)
  const areaOf = ({ jurisdiction }: RecordAnswer) => {
    const found = roadmap.jurisdictions.find(({ id }) => id === jurisdiction)
    return found ? textIn(found.seat, language) : jurisdiction
  }
  return [
    { heading: heading(downloadHeadings.jurisdiction), kind: 'text', cell: areaOf },
    {
      heading: heading(downloadHeadings.institution),
      kind: 'text',
      cell: (record) => institutionWord(roadmap, record, language),
    },
  ]
}

/**
 * The columns that are asked for; all of the record where none are named.
 *
 * @param language of headings and answers; files that are read again by their headings are in English
 */
export function exportColumns(
  roadmap: Roadmap,
  register: Register,
  { columns, rows, toHandOn = false }: AskedColumns,
  language = 'en',
): ExportColumns {
  const words = { language }
  const child = register.children.find(({ id }) => id === rows)
  if (rows !== undefined && !child) {
    const allowed = register.children.map(({ id }) => id).join(', ')
    throw new Refused('rows-unknown', { rows, allowed }, 'bad-request')
  }
  const chosen = chosenColumns(register, columns)
  const fields = chosen.filter((one) => one.child === undefined).map(({ field }) => field)
  const asked = fields.length > 0 ? fields : recordFields(register)
  const leaving = toHandOn ? leavingOf(asked, register, language) : asked
  const own = leaving.map((field) => ownColumn(words, field))
  const joined = chosen.flatMap(({ child: of, field }) => {
    const table = register.children.find(({ id }) => id === of)
    return table && table !== child && mayGo(field, toHandOn) ? [joinedColumn(words, table, field)] : []
  })
  const below = child
    ? childColumns(words, register, child.id, toHandOn)
    : register.children.map(({ id, name }): Column => ({
        heading: textIn(name, language),
        kind: 'number',
        cell: ({ children }) => String(children[id]?.length ?? 0),
      }))
  return {
    columns: [...placeColumns(words, roadmap), ...own, ...joined, ...below, ...markColumns(words)],
    rows: child?.id,
  }
}
