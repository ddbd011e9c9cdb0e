// The shape of a table as plain data: what migrations are written from.

export interface Column {
  readonly name: string
  readonly type: string
  readonly isNullable?: true
  readonly default?: string
}

export interface Constraint {
  readonly name: string
  readonly check: string
}

export interface Index {
  readonly name: string
  readonly on: string
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
}
