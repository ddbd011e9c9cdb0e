// Questions about reports out of the database, and what is said in them into it. Who may say what is decided there.
import { sql } from 'kysely'
import type { Circle, SubmissionPlace, Thread, ThreadEntry, ThreadKind } from '#definition'
import type { Database } from '../database/index.ts'

type Row = Omit<Thread, 'entries' | 'mayAnswer' | 'mayResolve' | 'isOpen'> & {
  readonly entries: readonly ThreadEntry[]
  readonly askedByMe: boolean
}

/** The questions about a report that the person may see, open ones first, then the newest first. */
export async function readThreads(
  tx: Database,
  { jurisdiction, product, report }: SubmissionPlace,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select own.thread as id, own.element, own.part, own.paragraph, own.circle, own.by_person = current_person() as "askedByMe",
      (select json_agg(json_build_object('kind', e.kind, 'body', e.body, 'by', e.by_person,
          'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by e.number)
        from thread_entry e where e.jurisdiction = own.jurisdiction and e.thread = own.thread) as entries
    from thread_entry own where own.jurisdiction = ${jurisdiction} and own.product = ${product}
      and own.report = ${report}::integer and own.number = 1
    order by own.at desc, own.thread`.execute(tx)
  return rows
}

/** Whom the person may ask about the report, whether they take steps in it, and whether they do anything there but look. */
export async function readAskingRights(
  tx: Database,
  { jurisdiction, product, report }: SubmissionPlace,
): Promise<{ mayAsk: readonly Circle[]; takesSteps: boolean; isActing: boolean }> {
  const { rows } = await sql<{ mayAsk: Circle[]; takesSteps: boolean; isActing: boolean }>`
    select asking_circles(${jurisdiction}, ${product}, ${report}::integer) as "mayAsk",
      assessed_place(${jurisdiction}) like any (stepping_places()) as "takesSteps",
      ${jurisdiction} like any (acting_areas()) as "isActing"`.execute(tx)
  return rows[0] ?? { mayAsk: [], takesSteps: false, isActing: false }
}

/** What is said: the place is of a question only. */
export interface ThreadSaying {
  readonly kind: ThreadKind
  readonly body: string
  readonly [place: string]: unknown
}

/** Says something in a thread. The database refuses who may not, and who was overtaken. */
export async function writeThreadEntry(
  tx: Database,
  jurisdiction: string,
  thread: string,
  said: ThreadSaying,
): Promise<void> {
  await sql`select add_thread_entry(${jurisdiction}, ${thread}, ${JSON.stringify(said)}::json)`.execute(tx)
}
