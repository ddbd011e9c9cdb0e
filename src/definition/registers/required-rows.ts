// Rows that a record has to have before it counts: every clause of a checklist, each with an answer that will do.

/** Rows below a record that have to be there before it counts: each of these codes, with one of these answers. */
export interface RequiredRows {
  /** The child table. */
  readonly of: string
  /** Its field that names what is asked. */
  readonly by: string
  /** What has to be there; a row that is missing is not met. Of two rows of one code both have to do. */
  readonly codes: readonly string[]
  readonly where: Readonly<Record<string, readonly string[]>>
  /** Asked only of records that answer each of these fields with one of these codes, among others where several are given. */
  readonly when?: Readonly<Record<string, readonly string[]>>
}
