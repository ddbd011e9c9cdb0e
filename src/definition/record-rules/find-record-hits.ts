// Puts the rules of a register to one record: what cannot be, and what is kept only with a reason.
import { textIn } from '../words/index.ts'
import { fillIn } from '../problems/index.ts'
import { currentMoment } from '../time/index.ts'
import { recordFields, type Field, type RecordRule, type Register } from '../registers/index.ts'
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
}

interface OneRow {
  readonly answers: Answers
  readonly fields: readonly Field[]
  readonly at?: { readonly child: string; readonly row: number }
}

function rowsFor({ register, record }: Look, rows: string | undefined): OneRow[] {
  const own = recordFields(register)
  if (rows === undefined) return [{ answers: record.fields, fields: own }]
  const child = register.children.find(({ id }) => id === rows)
  const fields = [...(child?.fields ?? []), ...own]
  return (record.children[rows] ?? []).map((row, at) => ({
    answers: { ...record.fields, ...row },
    fields,
    at: { child: rows, row: at + 1 },
  }))
}

function ruledRow({ register, record, today }: Look, { answers, fields }: OneRow): RuledRow {
  return {
    textOf: (field) => textOf(answers[field]),
    nameOf: (field) => textIn(fields.find(({ id }) => id === field)?.name ?? { en: field }, 'en'),
    rowsOf: (child) => record.children[child] ?? [],
    rowsNameOf: (child) => register.children.find(({ id }) => id === child)?.name.en ?? child,
    today,
  }
}

function problemOf(rule: RecordRule, hit: RecordHit, row: OneRow): RuleProblem {
  const kind = findRecordRuleKind(rule.kind)
  const at = hit.at ?? row.at
  return {
    rule: rule.id,
    severity: rule.severity,
    field: hit.field,
    ...at,
    what: fillIn(kind?.sentence.en ?? '', hit.params),
    why: rule.why.en,
    mend: rule.mend.en,
    key: `${rule.id}: ${Object.values(hit.params).join(' | ')}`,
  }
}

function hitsOf(look: Look, rule: RecordRule): RuleProblem[] {
  const kind = findRecordRuleKind(rule.kind)
  if (!kind) throw new Error(`There is no kind of record rule “${rule.kind}”.`)
  const where = Object.entries(rule.where ?? {})
  return rowsFor(look, rule.rows)
    .filter(({ answers }) => where.every(([field, codes]) => codes.includes(textOf(answers[field]))))
    .flatMap((row) => kind.look(ruledRow(look, row), rule.settings).map((hit) => problemOf(rule, hit, row)))
}

/** Everything the rules of the register find in a record whose answers are in their stored form. */
export function findRecordHits(register: Register, record: Stored, today = todayForRules()): RuleProblem[] {
  return (register.rules ?? []).flatMap((rule) => hitsOf({ register, record, today }, rule))
}
