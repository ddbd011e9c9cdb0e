// The shape of a table as plain data: what migrations are written from.

export interface Column {
  readonly name: string
  readonly type: string
  readonly isNullable?: true
  readonly default?: string
  /** Where another table had rows before it had this column: what it is in some of them, and in which. */
  readonly inOldRows?: { readonly value: string; readonly where: string }
}

export interface Constraint {
  readonly name: string
  readonly check: string
}

export interface Index {
  /** At most 63 bytes: PostgreSQL cuts what is longer. */
  readonly name: string
  readonly on: string
  /** No two rows of the index are the same. */
  readonly isUnique?: true
}

export interface Policy {
  readonly name: string
  readonly sql: string
}

export interface Table {
  readonly name: string
  readonly comment: string
  readonly columns: readonly Column[]
  readonly primaryKey: readonly string[]
  readonly checks: readonly Constraint[]
  readonly indexes: readonly Index[]
  readonly policies: readonly Policy[]
  readonly grants: readonly string[]
  /** A table of rows below the records of another: only those who may write the record may add some. */
  readonly below?: {
    readonly table: string
    readonly register: string
    /** Only for those who may read what is sensitive there, as well. */
    readonly isSensitive?: true
  }
  /** Its rows come with their version, in the same transaction and by the same person. */
  readonly isWithVersion?: true
  /** Holds what is sensitive of another table: which moves here where it lay there, in every version too. */
  readonly apart?: { readonly from: string; readonly register: string; readonly shape: string }
}
