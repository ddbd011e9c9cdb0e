// Lists of records as a file: the columns that are shown, in words; a row per record, or per row of one child table.
import {
  answerTexts,
  downloadHeadings,
  downloadLanguage as language,
  findPlaced,
  institutionWord,
  placedFields,
  recordFields,
  Refused,
  textIn,
  type Field,
  type Person,
  type RecordAnswer,
  type Register,
  type Roadmap,
  type StoredAnswers,
} from '#definition'
import { csvLines } from '#formats'
import { say } from './exports-sentences.ts'
import { actingAs, readAgain, readRecordsAt, type Database, type RecordAt } from '#storage'

/** Records read and written at once: enough to be quick, few enough that nobody else waits for them. */
const perPiece = 200

interface Column {
  readonly heading: string
  readonly cell: (record: RecordAnswer, row: StoredAnswers | undefined) => string
}

export interface ExportColumns {
  readonly columns: readonly Column[]
  /** The child table whose rows are the rows of the file. */
  readonly rows: string | undefined
}

/** The answer in words; that it is withheld, where it is, so that nobody takes it for empty. */
function textOf(field: Field, answers: StoredAnswers | undefined, { isWithheld }: RecordAnswer): string {
  if (isWithheld && field.isSensitive) return say('withheld')
  return answerTexts(field, answers?.[field.id], language).join('; ')
}

function ownColumn(field: Field): Column {
  return {
    heading: textIn(field.name, language),
    cell: (record) => textOf(field, record.fields, record),
  }
}

function childColumns(register: Register, child: string, toHandOn: boolean): Column[] {
  return placedFields(register)
    .filter((one) => one.child === child && (!toHandOn || one.field.mayLeave === 'always'))
    .map(({ field }) => ({
      heading: textIn(field.name, language),
      cell: (record, row) => textOf(field, row, record),
    }))
}

const [recordMark, versionMark, changeMark] = downloadHeadings.marks

const marks: readonly Column[] = [
  { heading: recordMark, cell: ({ id }) => id },
  { heading: versionMark, cell: ({ version }) => String(version) },
  { heading: changeMark, cell: ({ changedAt }) => changedAt },
]

interface AskedColumns {
  readonly columns?: string
  readonly rows?: string
  /** Only answers that may leave in this form. */
  readonly toHandOn?: boolean
}

/**
 * The fields of a file. Of one that is to be handed on, those alone that may leave as they are.
 *
 * @throws Refused where none of them may
 */
function leavingOf(fields: readonly Field[], isHandedOn: boolean, of: string): readonly Field[] {
  if (!isHandedOn) return fields
  const leaving = fields.filter(({ mayLeave }) => mayLeave === 'always')
  if (leaving.length > 0) return leaving
  const stay = fields.map(({ name }) => `“${textIn(name, language)}”`).join(', ')
  throw new Refused('nothing-leaves', { of, fields: stay }, 'bad-request')
}

/** The columns that are asked for; all of the record where none are named. */
export function exportColumns(
  roadmap: Roadmap,
  register: Register,
  { columns, rows, toHandOn = false }: AskedColumns,
): ExportColumns {
  const child = register.children.find(({ id }) => id === rows)
  if (rows !== undefined && !child) {
    const allowed = register.children.map(({ id }) => id).join(', ')
    throw new Refused('rows-unknown', { rows, allowed }, 'bad-request')
  }
  const chosen = (columns ?? '').split(',').filter((one) => one !== '')
  const fields = chosen.map((address) => {
    const field = findPlaced(register, address)
    if (!field || field.child !== undefined)
      throw new Refused('column-field-unknown', { field: address }, 'bad-request')
    return field.field
  })
  const asked = fields.length > 0 ? fields : recordFields(register)
  const own = leavingOf(asked, toHandOn, textIn(register.name, language)).map(ownColumn)
  const area: Column = {
    heading: downloadHeadings.jurisdiction,
    cell: ({ jurisdiction }) => {
      const found = roadmap.jurisdictions.find(({ id }) => id === jurisdiction)
      return found ? textIn(found.seat, language) : jurisdiction
    },
  }
  const institution: Column = {
    heading: downloadHeadings.institution,
    cell: (record) => institutionWord(roadmap, record, language),
  }
  const below = child
    ? childColumns(register, child.id, toHandOn)
    : register.children.map(({ id, name }): Column => ({
        heading: textIn(name, language),
        cell: ({ children }) => String(children[id]?.length ?? 0),
      }))
  return { columns: [area, institution, ...own, ...below, ...marks], rows: child?.id }
}

function linesOf({ columns, rows }: ExportColumns, record: RecordAnswer): string[][] {
  const line = (row?: StoredAnswers) => columns.map(({ cell }) => cell(record, row))
  return rows === undefined ? [line()] : (record.children[rows] ?? []).map(line)
}

/** The file, piece by piece. It starts with a byte order mark, by which spreadsheet programs know UTF-8. */
export async function* recordsCsv(
  db: Database,
  person: Person,
  wanted: {
    readonly register: Register
    readonly columns: ExportColumns
    readonly places: readonly RecordAt[]
  },
): AsyncGenerator<string> {
  const { register, columns, places } = wanted
  yield `\uFEFF${csvLines([columns.columns.map(({ heading }) => heading)])}`
  for (let at = 0; at < places.length; at += perPiece) {
    const piece = places.slice(at, at + perPiece)
    const records = await readAgain(() => actingAs(db, person, (tx) => readRecordsAt(tx, register, piece)))
    yield csvLines(records.flatMap((record) => linesOf(columns, record)))
  }
}

/** A file name that says register, time and what was asked for; only signs that every system takes. */
export function exportName(
  register: Register,
  asked: Readonly<
    Partial<
      Record<
        'jurisdiction' | 'institution' | 'from' | 'to' | 'search' | 'where' | 'counted' | 'import' | 'rows',
        string
      >
    >
  >,
  now: Date,
): string {
  const { jurisdiction, institution, from, to, search, where, counted, rows } = asked
  const span = from === undefined && to === undefined ? undefined : `${from ?? ''}..${to ?? ''}`
  const time = now.toISOString().slice(0, 16).replace(':', '')
  const cell = counted?.replaceAll(/\b(element|jurisdiction|period):/g, '').slice(0, 60)
  const imported = asked.import === undefined ? undefined : `import-${asked.import}`
  const parts = [register.id, rows, jurisdiction, institution, span, imported, cell, search, where, time]
  const said = parts.filter((part) => part !== undefined && part !== '').join('_')
  return `${said.replaceAll(/[^\w.-]+/g, '-').slice(0, 150)}.csv`
}
