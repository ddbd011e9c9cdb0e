// Puts the rules of a register to one record: what cannot be, and what is kept only with a reason.
import { spokenLanguage, spokenText } from '../words/index.ts'
import { fillIn } from '../problems/index.ts'
import { currentMoment } from '../time/index.ts'
import { recordFields, type Field, type RecordRule, type Register } from '../registers/index.ts'
import { hitKey } from './accepted-reason.ts'
import type { RecordHit, RuledRow } from './record-rule-kind.ts'
import { findRecordRuleKind } from './record-rule-kinds.ts'

type Answers = Readonly<Record<string, unknown>>
interface Stored {
  readonly fields: Answers
  readonly children: Readonly<Record<string, readonly Answers[]>>
}

/** Something a rule has found in a record, in words, with its place. */
export interface RuleProblem {
  readonly rule: string
  readonly severity: RecordRule['severity']
  readonly field: string
  readonly child?: string
  readonly row?: number
  readonly what: string
  readonly why: string
  readonly mend: string
  /** Rule and answers it speaks of: the same answers need no second reason, other answers a new one. */
  readonly key: string
}

/** A stored answer as text: codes, exact decimals, days, lists. */
function textOf(answer: unknown): string {
  if (answer === null || answer === undefined) return ''
  return typeof answer === 'string' ? answer : JSON.stringify(answer)
}

/** The latest day that has begun anywhere on earth: nobody’s today is after it. */
export function latestToday(now = currentMoment().getTime()): string {
  return new Date(now + 14 * 3_600_000).toISOString().slice(0, 10)
}

const minute = 60_000
let lastAsked = { minute: 0, today: '' }

/** The same for thousands of records in a row: looked up once a minute. */
function todayForRules(): string {
  const now = Math.floor(currentMoment().getTime() / minute)
  if (lastAsked.minute !== now) lastAsked = { minute: now, today: latestToday(now * minute) }
  return lastAsked.today
}

interface Look {
  readonly register: Register
  readonly record: Stored
  readonly today: string
  /** The rows that rules ask about, each made once however many rules ask: under the id of their table, the record itself under ''. */
  readonly rows: Map<string, readonly OneRow[]>
}

interface OneRow {
  /** What a rule sees of it. */
  readonly ruled: RuledRow
  readonly fields: readonly Field[]
  readonly at?: { readonly child: string; readonly row: number }
}

const noAnswers: readonly Answers[] = []

/** A row below a record answers for itself, and the record for what it does not have. */
const answerIn = (record: Answers, row: Answers | undefined, field: string): unknown =>
  row && Object.hasOwn(row, field) ? row[field] : record[field]

/** Stands before the id of a field, or of rows, where a sentence has its label. No answer begins with it. */
const [fieldMark, rowsMark] = ['\u{E000}', '\u{E001}']

const markedField = (field: string) => `${fieldMark}${field}`
const markedRows = (child: string) => `${rowsMark}${child}`

function ruledRow({ record, today }: Look, row?: Answers): RuledRow {
  return {
    textOf: (field) => textOf(answerIn(record.fields, row, field)),
    nameOf: markedField,
    rowsOf: (child) => record.children[child] ?? noAnswers,
    rowsNameOf: markedRows,
    today,
  }
}

/** The fields that a row of each table can be asked about, its own first. */
const fieldsKnown = new WeakMap<Register, Map<string, readonly Field[]>>()

function fieldsFor(register: Register, rows: string): readonly Field[] {
  const known = fieldsKnown.get(register) ?? new Map<string, readonly Field[]>()
  fieldsKnown.set(register, known)
  const child = register.children.find(({ id }) => id === rows)
  const fields = known.get(rows) ?? [...(child?.fields ?? []), ...recordFields(register)]
  known.set(rows, fields)
  return fields
}

function makeRows(look: Look, rows: string): readonly OneRow[] {
  const { register, record } = look
  if (rows === '') return [{ ruled: ruledRow(look), fields: recordFields(register) }]
  const all = record.children[rows]
  if (all === undefined || all.length === 0) return noRows
  const fields = fieldsFor(register, rows)
  return all.map((row, at) => ({ ruled: ruledRow(look, row), fields, at: { child: rows, row: at + 1 } }))
}

const noRows: readonly OneRow[] = []

function rowsFor(look: Look, rows = ''): readonly OneRow[] {
  const known = look.rows.get(rows)
  if (known) return known
  const made = makeRows(look, rows)
  look.rows.set(rows, made)
  return made
}

/** What a hit says, with labels in place of the marked ids for its sentence, and with the ids for its key. */
function paramsOf({ register }: Look, { fields }: OneRow, { params, words = [] }: RecordHit) {
  const labels: Record<string, string | number> = {}
  const ids: Record<string, string | number> = {}
  const labelled = new Set(words)
  for (const [name, value] of Object.entries(params)) {
    const [mark, id] = [String(value).slice(0, 1), String(value).slice(1)]
    const isLabel = mark === fieldMark || mark === rowsMark
    if (isLabel) labelled.add(name)
    const label =
      mark === fieldMark
        ? fields.find((one) => one.id === id)?.name
        : register.children.find((one) => one.id === id)?.name
    labels[name] = isLabel ? spokenText(label ?? { en: id }) : value
    ids[name] = isLabel ? id : words.includes(name) ? name : value
  }
  return { labels, ids, labelled }
}

function problemOf(look: Look, rule: RecordRule, hit: RecordHit, row: OneRow): RuleProblem {
  const { labels, ids, labelled } = paramsOf(look, row, hit)
  const kind = findRecordRuleKind(rule.kind)
  const at = hit.at ?? row.at
  return {
    rule: rule.id,
    severity: rule.severity,
    field: hit.field,
    ...at,
    what: fillIn(spokenText(kind?.sentence ?? { en: '' }), labels, spokenLanguage()),
    why: spokenText(rule.why),
    mend: spokenText(rule.mend),
    key: hitKey(rule.id, ids, labelled),
  }
}

/** A rule with its kind, and the answers on which it is put to a row. */
interface ReadyRule {
  readonly rule: RecordRule
  readonly look: (row: RuledRow) => readonly RecordHit[]
  readonly where: readonly (readonly [field: string, codes: readonly string[]])[]
}

const rulesKnown = new WeakMap<Register, readonly ReadyRule[]>()

function rulesOf(register: Register): readonly ReadyRule[] {
  const known = rulesKnown.get(register)
  if (known) return known
  const rules = (register.rules ?? []).map((rule): ReadyRule => {
    const kind = findRecordRuleKind(rule.kind)
    if (!kind) throw new Error(`There is no kind of record rule “${rule.kind}”.`)
    return { rule, look: (row) => kind.look(row, rule.settings), where: Object.entries(rule.where ?? {}) }
  })
  rulesKnown.set(register, rules)
  return rules
}

/** Everything the rules of the register find in a record whose answers are in their stored form. */
export function findRecordHits(
  register: Register,
  record: Stored,
  today = todayForRules(),
): readonly RuleProblem[] {
  let found: RuleProblem[] | undefined
  const look: Look = { register, record, today, rows: new Map() }
  for (const { rule, look: put, where } of rulesOf(register)) {
    for (const row of rowsFor(look, rule.rows)) {
      if (!where.every(([field, codes]) => codes.includes(row.ruled.textOf(field)))) continue
      for (const hit of put(row.ruled)) (found ??= []).push(problemOf(look, rule, hit, row))
    }
  }
  return found ?? nothingFound
}

const nothingFound: readonly RuleProblem[] = []
