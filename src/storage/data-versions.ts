// How far the data are: a number that counts up with every change of anything, and one for each data element.
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { sameUntilCommit } from './remembered-answers.ts'

export interface DataVersions {
  /** Counts up with every change of anything. */
  readonly all: number
  /** Another text after every change of what is known of one of these elements, and only then. */
  readonly of: (elements: readonly string[]) => string
}

/** Counts up with every change of anything: the sum of what each jurisdiction and the roadmap as a whole counted. */
export async function readDataVersion(tx: Database): Promise<number> {
  const { rows } = await sql<{
    version: string
  }>`select sum(version)::text as version from data_state`.execute(tx)
  return Number(rows[0]?.version ?? 0)
}

interface Row {
  /** Null in the row of everything. */
  readonly element: string | null
  readonly version: string
}

/**
 * Both in one look: for these elements, or for all where none are named. The versions themselves say nothing of the data,
 * and may be read on nobody’s behalf.
 */
export async function readDataVersions(db: Database, elements?: readonly string[]): Promise<DataVersions> {
  const which = elements ? sql`data_element = any (${['', ...elements]}::text[])` : sql`version > ${0}`
  // With a parameter the server remembers the statement; this is asked more often than anything else.
  const { rows } =
    await sql<Row>`${sameUntilCommit} select null as element, sum(version)::text as version from data_state
    union all select data_element, sum(version)::text from element_state where ${which} group by data_element`.execute(
      db,
    )
  const byElement = new Map(rows.map(({ element, version }) => [element, version]))
  return {
    all: Number(byElement.get(null) ?? 0),
    of: (asked) => ['', ...asked].map((element) => byElement.get(element) ?? '0').join(' '),
  }
}
