// A register: records one institution keeps, with item lines and persons below them. Everything else is derived from it.
import type { Cohorts, Duration } from './followed.ts'
import type { RecordRule } from './record-rule.ts'
import type { RequiredRows } from './required-rows.ts'
import type { Text } from '../words/index.ts'
import type { FieldKind } from './field-kind.ts'
import type { RequestFlow, RowOpening } from './request-flow.ts'

/** Whether a field's value may leave the node that keeps the record, in this form. */
export const departures = ['never', 'aggregated', 'always'] as const
export type Departure = (typeof departures)[number]

/** One question of a register. */
export interface Field {
  /** Kebab-case; the column and the heading are its snake-case. */
  readonly id: string
  readonly name: Text
  readonly help?: Text
  /** Id of its field kind. */
  readonly kind: string
  /** Settings of the kind: the code list, the unit, limits. */
  readonly settings: object
  readonly isRequired?: true
  /** Asked only where another field of the same form has one of these codes. */
  readonly showWhen?: { readonly field: string; readonly is: readonly string[] }
  readonly mayLeave: Departure
  /** Read by those alone who may read what is sensitive: it is kept apart, in every version too. */
  readonly isSensitive?: true
}

export interface Section {
  readonly id: string
  readonly name: Text
  readonly fields: readonly Field[]
}

/** Rows below a record: the persons on a trip, the things that were brought back. */
export interface ChildTable {
  readonly id: string
  readonly name: Text
  readonly singular: Text
  readonly fields: readonly Field[]
  /** A record without such a row is rare: the form asks before it is kept. */
  readonly isExpected?: true
  /** Its rows open requests by themselves. */
  readonly opens?: RowOpening
}

/**
 * Where a code of an observation comes from: a field of the row or the record, the age band of a field that may hold
 * exact years, or the same code always. Where the field is not answered, the first of the fields in `else` that is: the
 * offence of the indictment, and as long as nobody said another one, that of the report.
 */
export type CodeSource =
  | { readonly field: string; readonly else?: readonly string[] }
  | { readonly band: string }
  | { readonly code: string }

/** What a record says of a thing holds from its day until the next record of the same thing. */
export interface Holding {
  /** The fields of the record or the row that say which thing is meant: a facility; an act and the instrument. */
  readonly by: readonly string[]
  /** The field with the last day on which it holds; until the next record where that is not answered. */
  readonly until?: string
  /** The field with the day on which it ends: on that day it no longer holds. The earlier of the two where both are answered. */
  readonly ends?: string
  /** Once its last day is past the thing stays, under these codes by dimension. It leaves where not said. */
  readonly lapses?: Readonly<Record<string, string>>
}

/**
 * How records feed a data element. Counted by the database in the transaction of the record. What happened is counted
 * in the month of its day. A stock is counted by what `holds`, or its value is taken as a record states it.
 */
export interface Count {
  readonly element: string
  /** The child table whose rows are counted; the record itself where not said. */
  readonly of?: string
  /** The field that is added up; every row counts one where not said. */
  readonly sum?: string
  /** Adds up the days from one of two fields to the other: how long an answer took. Counts no row in which one is missing. */
  readonly days?: readonly [from: string, to: string]
  /** Two fields with days: only rows count in which both are known and the first is not after the second. */
  readonly inOrder?: readonly [earlier: string, later: string]
  /** The field of the row or the record with the day on which this count happens, where it is not the record’s own. */
  readonly on?: string
  /** Fields that have to be answered: a case counts as judged once it has a day of judgment. */
  readonly given?: readonly string[]
  /** Fields that must not be answered yet: a case is open while it has no day of judgment. */
  readonly lacking?: readonly string[]
  /** Only for a stock: each thing counts for as long as what was last said of it holds. */
  readonly holds?: Holding
  /** Only for a stock: the field whose value is taken as it is. Two records that claim one cell contradict each other. */
  readonly takes?: string
  /** Rows and records that count: those with one of these codes in each field, among others where several are given. All where not said. */
  readonly where?: Readonly<Record<string, readonly string[]>>
  /** Only records with all of these rows count. */
  readonly requires?: readonly RequiredRows[]
  readonly itemClass?: CodeSource
  /** The code per dimension; a dimension that is not named stays a total. */
  readonly dimensions: Readonly<Record<string, CodeSource>>
}

/** The fields with the way of what a record is of; what nobody may be shown in sums is in none of them. */
export interface RecordRoute {
  readonly from: string
  readonly through?: string
  readonly to: string
}

/**
 * Records are looked at again on a set day, and every review is a row below them. Due is the day of `first` until there is
 * a review; then that of `next` in the newest one by the day `on`, where its judgement is one with which it `goesOn`.
 */
export interface Reviewing {
  /** The field of the record with the day of the first review. */
  readonly first: string
  /** The child table with the reviews, and its fields. */
  readonly in: string
  readonly on: string
  readonly judgement: string
  readonly next: string
  /** Codes of the judgement after which there is another review; any other one ends it. */
  readonly goesOn: readonly string[]
}

export interface Register {
  readonly id: string
  readonly name: Text
  readonly singular: Text
  /** What belongs in and what does not, in a sentence a reporting officer can act on. */
  readonly definition: Text
  /** Kinds of institutions that keep it. */
  readonly keptBy: readonly string[]
  /**
   * Whose records they are; of jurisdictions where not said. `jurisdictions and groups`: a survey of the region stands
   * beside those of its parts. `main group`: of it as a whole alone, so that no jurisdiction is asked for them or states them.
   */
  readonly recordsOf?: 'jurisdictions and groups' | 'main group'
  readonly sections: readonly Section[]
  readonly children: readonly ChildTable[]
  /** The field with the day on which a record counts. */
  readonly countsOn: string
  /**
   * The fields that make two records of a jurisdiction the same record: the number that an institution gives it where
   * that number stands for one case only, whatever its day. A second one with the same answers is kept only on purpose.
   */
  readonly likeness: readonly string[]
  readonly counts: readonly Count[]
  /** Rules within a record, put here by the roadmap. */
  readonly rules?: readonly RecordRule[]
  /**
   * For how many years after the day of a record its sensitive answers are kept. Then they are listed as due to be erased,
   * which two people do; nothing is erased by itself. Without a term where not said.
   */
  readonly keepsSensitive?: { readonly years: number }
  /** Its months are watched: one with far more records than usual is listed as a signal. */
  readonly isWatched?: true
  /** Its records are followed from their beginning, step by step. */
  readonly cohorts?: Cohorts
  /** How long something took, or lay back, in its records. */
  readonly durations?: readonly Duration[]
  /** Its records are of something on its way, as these fields say: a table shows from where to where, and how often. */
  readonly route?: RecordRoute
  /** Its records are looked at again: overdue ones are listed and people are reminded. */
  readonly reviewed?: Reviewing
  /** Its records are requests, which go from hand to hand by these steps. */
  readonly requestFlow?: RequestFlow
}

type Declared<Settings extends object> = Omit<Field, 'kind' | 'settings' | 'mayLeave' | 'isSensitive'> & {
  readonly settings?: Settings
  readonly mayLeave?: Departure
  /** Whether it is sensitive; where not said, if it never leaves and its answers may name a person or a place. */
  readonly isSensitive?: boolean
}

/** Declares a field of a kind; the settings are those that the kind asks for, or it does not compile. */
export function defineField<V, Settings extends object>(
  kind: FieldKind<V, Settings>,
  field: Declared<Settings>,
): Field {
  const { isSensitive, mayLeave = 'aggregated', ...own } = field
  const isApart = isSensitive ?? (mayLeave === 'never' && kind.isTelling === true)
  const declared = { ...own, kind: kind.id, settings: field.settings ?? {}, mayLeave }
  return isApart ? { ...declared, isSensitive: true } : declared
}

export function defineRegister(register: Register): Register {
  return register
}

const fieldsByRegister = new WeakMap<Register, readonly Field[]>()

/** All fields of the record itself, in the order of the form. */
export function recordFields(register: Register): readonly Field[] {
  const known = fieldsByRegister.get(register) ?? register.sections.flatMap(({ fields }) => fields)
  fieldsByRegister.set(register, known)
  return known
}

/** The first field with a place: where the records of a register lie. */
export function placeField(register: Register): Field | undefined {
  return recordFields(register).find(({ kind }) => kind === 'place')
}

export function findField(fields: readonly Field[], id: string): Field | undefined {
  return fields.find((field) => field.id === id)
}
