// Documents as they were frozen when they were signed, out of the database; and what keeps somebody from signing one.
import { sql } from 'kysely'
import type {
  DocumentAnswers,
  DocumentContent,
  DocumentRecord,
  DocumentSignal,
  DocumentVersion,
  SubmissionPlace,
} from '#definition'
import type { Database } from '../database/index.ts'

const isOf = ({ jurisdiction, product, report }: SubmissionPlace) =>
  sql`own.jurisdiction = ${jurisdiction} and own.product = ${product} and own.report = ${report}::integer`

/** An answer as it is frozen: of the edition, of the same thing in the edition before, or of what was in that one alone. */
export interface FrozenAnswer {
  readonly register: string
  readonly record_id: string
  readonly edition: 'this' | 'before' | 'gone'
  readonly field: string
  readonly place: number
  /** JSON. */
  readonly answer: string
}

/** A signal as it is frozen. */
export interface FrozenSignal {
  readonly register: string
  readonly month: string
  readonly records: number
  readonly threshold: number
  readonly is_signal: boolean
  readonly is_part: boolean
}

/** The same answers record by record, in their order. */
function recordsOf(rows: readonly FrozenAnswer[], edition: FrozenAnswer['edition']): DocumentRecord[] {
  const answersOf = (of: readonly FrozenAnswer[]): DocumentAnswers =>
    Object.fromEntries(of.map(({ field, answer }) => [field, JSON.parse(answer) as unknown]))
  const own = rows.filter((row) => row.edition === edition)
  const keys = new Map(own.map(({ register, record_id: id }) => [`${register}/${id}`, { register, id }]))
  return [...keys].map(([key, place]) => {
    const isOwn = (row: FrozenAnswer) => `${row.register}/${row.record_id}` === key
    const before = edition === 'this' ? rows.filter((row) => row.edition === 'before' && isOwn(row)) : []
    return {
      ...place,
      answers: answersOf(own.filter(isOwn)),
      before: before.length === 0 ? null : answersOf(before),
    }
  })
}

/** What a step froze of records and signals, as far as the person may see it. */
export async function readFrozenDocument(
  tx: Database,
  place: SubmissionPlace,
  number: number,
  text: string,
): Promise<Omit<DocumentContent, 'figures'>> {
  const answers = await sql<FrozenAnswer>`
    select own.register, own.record_id, own.edition, own.field, own.place, own.answer
    from submission_answer own where ${isOf(place)} and own.number = ${number}::integer order by own.place`.execute(
    tx,
  )
  const signals = await sql<DocumentSignal>`
    select own.register, own.month, own.records as count, own.threshold, own.is_signal as "isSignal", own.is_part as "isPart"
    from submission_signal own where ${isOf(place)} and own.number = ${number}::integer
    order by own.register, own.month`.execute(tx)
  const records = recordsOf(answers.rows, 'this')
  return {
    text: records.find(({ register }) => register === text) ?? null,
    listed: records.filter(({ register }) => register !== text),
    gone: recordsOf(answers.rows, 'gone'),
    signals: signals.rows,
  }
}

/** The steps that froze a document of which the person may see anything: the newest last, and who took each where they may see that. */
export async function readDocumentVersions(tx: Database, place: SubmissionPlace): Promise<DocumentVersion[]> {
  const { rows } = await sql<DocumentVersion>`
    select own.number, taken.by_person as by, to_char(taken.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from (select distinct own.jurisdiction, own.product, own.report, own.number from submission_answer own where ${isOf(place)}) own
      left join submission_action taken using (jurisdiction, product, report, number)
    order by own.number`.execute(tx)
  return rows
}

/** The reports of a jurisdiction of whose document anything was frozen that the person may see. */
export async function readFrozenReports(
  tx: Database,
  { jurisdiction, product }: Pick<SubmissionPlace, 'jurisdiction' | 'product'>,
): Promise<number[]> {
  const { rows } = await sql<{ report: number }>`
    select distinct own.report from submission_answer own
    where own.jurisdiction = ${jurisdiction} and own.product = ${product}`.execute(tx)
  return rows.map(({ report }) => report)
}

/** What keeps the person from signing a document, whatever steps are theirs: records that they may not open, or its text. */
export async function readKeptFrom(
  tx: Database,
  { jurisdiction, product }: Pick<SubmissionPlace, 'jurisdiction' | 'product'>,
  start: string,
): Promise<'closed' | 'no text' | 'many texts' | ''> {
  const { rows } = await sql<{ kept: 'closed' | 'no text' | 'many texts' | '' }>`
    select kept_from_document(${jurisdiction}, ${product}, ${start}::date) as kept`.execute(tx)
  return rows[0]?.kept ?? ''
}
