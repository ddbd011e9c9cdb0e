// Submissions out of the database, and steps into it. Who may take which is decided there.
import { sql } from 'kysely'
import {
  keptCodes,
  type StepToTake,
  type SubmissionAction,
  type SubmissionItem,
  type SubmissionPin,
  type SubmissionPlace,
  type SubmissionStanding,
  type Submitted,
} from '#definition'
import type { Database } from '../database/index.ts'
import type { FrozenAnswer, FrozenSignal } from './frozen-documents.ts'
import type { FrozenFigure } from './frozen-figures.ts'

const isOf = ({ jurisdiction, product, report }: SubmissionPlace) =>
  sql`own.jurisdiction = ${jurisdiction} and own.product = ${product} and own.report = ${report}::integer`

/** A submission that is asked for: what it is made of, and its first and last day. */
export interface AskedSubmission extends SubmissionPlace {
  readonly submits: Submitted
  readonly start: string
  readonly end: string
}

/** Where a submission stands by its steps; `frozen` is the step that froze what is in it. */
export interface ReadStanding extends SubmissionPlace, SubmissionStanding {
  readonly submits: Submitted
  readonly frozen: number | null
  /** How many assessments there are now, data elements of which anything is known, or sections that are written; null where the person sees none yet. */
  readonly assessed: number | null
  readonly openQuestions: number
}

/** Where these stand, for whoever may see them; the others are left out. */
export async function readStandings(
  tx: Database,
  places: readonly AskedSubmission[],
): Promise<ReadStanding[]> {
  const { rows } = await sql<ReadStanding>`
    select one.jurisdiction, one.product, one.report, one.submits, s.number, s.state, s.frozen, s.touched,
      case when assessed_place(one.jurisdiction) like any ((select submission_places())::text[]) then known.many
        else nullif(known.many, 0) end as assessed,
      known.questions as "openQuestions"
    from json_to_recordset(${JSON.stringify(places)}::json)
        as one(jurisdiction text, product text, report integer, submits text, start date, "end" date)
      cross join lateral read_standing(one.jurisdiction, one.product, one.report) s
      cross join lateral (select case when one.submits = 'figures' then known_elements(one.jurisdiction, one.product, one.start, one."end")
      when one.submits = 'document' then written_sections(one.jurisdiction, one.product, one.start)
      else (select count(distinct v.element)::int from assessment_version v where v.jurisdiction = one.jurisdiction
        and v.report = one.report and v.step is not null and not exists (select from assessment_version later
          where later.jurisdiction = v.jurisdiction and later.element = v.element and later.report = v.report
            and later.version > v.version)) end as many,
      (select count(*)::int from thread_entry q where q.jurisdiction = one.jurisdiction and q.product = one.product
        and q.report = one.report and q.kind <> 'resolved' and not exists (select from thread_entry later
          where later.jurisdiction = q.jurisdiction and later.thread = q.thread and later.number > q.number)) as questions) known`.execute(
    tx,
  )
  return rows
}

/** The steps among these that the person did something against before: four eyes keep them from it. */
export async function readBarred(
  tx: Database,
  { jurisdiction, product, report }: SubmissionPlace,
  steps: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ step: string }>`
    select step from unnest(${steps}::text[]) step
    where is_barred(${jurisdiction}, ${product}, ${report}::integer, step)`.execute(tx)
  return rows.map(({ step }) => step)
}

/** Every step that was taken, with what was pinned to it, the newest last. */
export async function readActions(tx: Database, place: SubmissionPlace): Promise<SubmissionAction[]> {
  const { rows } = await sql<SubmissionAction & { readonly pins: readonly SubmissionPin[] }>`
    select own.number, own.action, own.from_state as "from", own.to_state as "to", own.reason, own.by_person as by,
      to_char(own.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
      coalesce((select json_agg(json_build_object('element', p.element, 'part', p.part, 'paragraph', p.paragraph,
          'body', p.body) order by p.pin) from submission_pin p where p.jurisdiction = own.jurisdiction
          and p.product = own.product and p.report = own.report and p.number = own.number), '[]'::json) as pins
    from submission_action own where ${isOf(place)} order by own.number`.execute(tx)
  return rows
}

/** What was frozen by that step, beside what was frozen the time before. */
export async function readItems(
  tx: Database,
  place: SubmissionPlace,
  frozen: number | null,
): Promise<SubmissionItem[]> {
  const { rows } = await sql<SubmissionItem>`
    select own.element, own.version, (select b.version from submission_item b where b.jurisdiction = own.jurisdiction
        and b.product = own.product and b.report = own.report and b.element = own.element
        and b.number = (select max(x.number) from submission_item x where x.jurisdiction = own.jurisdiction
          and x.product = own.product and x.report = own.report and x.number < own.number and not x.is_released)) as before
    from submission_item own where ${isOf(place)} and own.number = ${frozen}::integer order by own.element`.execute(
    tx,
  )
  return rows
}

/** The digest that was written when it was frozen, and whether it is still the digest of it. */
export async function readDigest(
  tx: Database,
  place: SubmissionPlace,
  frozen: number | null,
): Promise<{ digest: string | null; isIntact: boolean }> {
  const { rows } = await sql<{ digest: string | null; now: string | null }>`
    select own.digest, frozen_digest(own.jurisdiction, own.product, own.report, ${frozen}::integer) as now
    from submission_action own where ${isOf(place)} and own.number >= ${frozen}::integer order by own.number limit 1`.execute(
    tx,
  )
  const [found] = rows
  return { digest: found?.digest ?? null, isIntact: found === undefined || found.digest === found.now }
}

/** What is signed of figures: their days, and what they say; of a document its answers and signals besides. */
export interface FiguresToFreeze {
  readonly start: string
  readonly end: string
  readonly figures: readonly FrozenFigure[]
  readonly answers?: readonly FrozenAnswer[]
  readonly signals?: readonly FrozenSignal[]
}

/** Takes a step. The database refuses who may not, and who has not seen the newest one. */
export async function takeStep(
  tx: Database,
  { jurisdiction, product, report }: SubmissionPlace,
  { action, reason = '', seen, pins = [] }: StepToTake,
  frame: FiguresToFreeze | null = null,
): Promise<void> {
  const figures = frame && {
    ...frame,
    figures: frame.figures.map(({ codes, flags, ...one }) => ({
      ...one,
      ...{ codes: keptCodes(codes), flags: flags.join(',') },
    })),
  }
  await sql`select take_submission_step(${jurisdiction}, ${product}, ${report}::integer, ${action}, ${reason},
    ${seen}::integer, ${JSON.stringify(pins)}::json, ${figures && JSON.stringify(figures)}::json)`.execute(tx)
}
