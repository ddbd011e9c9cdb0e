// The shape of a record rule kind: it looks at one record, or at one row below it, and says what cannot be.
import type { Params } from '../problems/index.ts'
import type { Field } from '../registers/index.ts'

type Answers = Readonly<Record<string, unknown>>

/** What a kind may look at: the answers of the record and, for a rule over rows, of the row before them. */
export interface RuledRow {
  /** A stored answer as text; empty where there is none. */
  readonly textOf: (field: string) => string
  readonly nameOf: (field: string) => string
  /** Rows of a child table as stored. */
  readonly rowsOf: (child: string) => readonly Answers[]
  readonly rowsNameOf: (child: string) => string
  /** The latest day that has begun anywhere. */
  readonly today: string
}

/** What a rule has found: where it stands, and what its sentence needs. */
export interface RecordHit {
  readonly field: string
  readonly params: Params
  /** Parameters that are words of ours and no answers: what was accepted holds whatever they say. */
  readonly words?: readonly string[]
  /** The row, where the kind itself looks at all rows of a child table. Counts from 1. */
  readonly at?: { readonly child: string; readonly row: number }
}

/** What a field has to be for the kind to look at it. */
export type FieldNeed = 'day' | 'number' | 'code' | 'any'

/** A field that the settings of a rule name: in the child table where `of` is set. */
export interface NamedField {
  readonly field: string
  readonly need: FieldNeed
  readonly of?: string
  /** Codes that the settings name for it. */
  readonly codes?: readonly string[]
}

interface Example {
  readonly fields: Answers
  readonly children?: Readonly<Record<string, readonly Answers[]>>
}

export interface RecordRuleKind<Settings extends object = object> {
  readonly id: string
  /** What is wrong, with the params in braces, per language. */
  readonly sentence: { readonly en: string } & Readonly<Record<string, string>>
  /** Every field that the settings name, so that a rule over a field nobody asks stops the start. */
  readonly fieldsOf: (settings: Settings) => readonly NamedField[]
  /** What else contradicts itself in the settings. */
  readonly contradictions?: (settings: Settings) => readonly string[]
  readonly look: (row: RuledRow, settings: Settings) => readonly RecordHit[]
  /** Settings with a record that the kind finds something in, and one that it leaves alone. Its suite runs over them. */
  readonly example: { readonly settings: Settings; readonly found: Example; readonly fine: Example }
}

export function defineRecordRuleKind<Settings extends object>(
  kind: RecordRuleKind<Settings>,
): RecordRuleKind<Settings> {
  return kind
}

const dayKinds = new Set(['date', 'date-time'])
const numberKinds = new Set(['whole-number', 'decimal-quantity', 'percent', 'year'])

/** Is the field what the kind needs it to be? */
export function isFit(field: Field, need: FieldNeed): boolean {
  if (need === 'day') return dayKinds.has(field.kind)
  if (need === 'number') return numberKinds.has(field.kind)
  return need === 'any' || field.kind === 'code'
}
