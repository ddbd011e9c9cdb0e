// Assessments into the database and out of it: versions with their texts and links, as somebody may see them.
import { sql, type RawBuilder } from 'kysely'
import type {
  Assessment,
  AssessmentBrief,
  AssessmentContent,
  AssessmentLink,
  AssessmentPlace,
} from '#definition'
import type { Database } from '../database/index.ts'

/** A version as it is written. Its number follows that of the newest one. */
export interface AssessmentWrite
  extends AssessmentPlace, AssessmentContent, Pick<Assessment, 'version' | 'action'> {
  readonly reason: string | null
}

/** Which assessments are read; all that the person may see where nothing is said. */
export interface AssessmentFilter {
  readonly jurisdiction?: string | undefined
  readonly element?: string | undefined
  readonly report?: number | undefined
}

/** Keeps versions; the entries of the audit log go with them. Whoever may not assess there is refused by the database. */
export async function writeAssessments(tx: Database, versions: readonly AssessmentWrite[]): Promise<void> {
  if (versions.length === 0) return
  await sql`select keep_assessments(${JSON.stringify(versions)}::json)`.execute(tx)
}

function conditions({ jurisdiction, element, report }: AssessmentFilter): RawBuilder<unknown> {
  const given = [
    ...(jurisdiction === undefined ? [] : [sql`v.jurisdiction = ${jurisdiction}`]),
    ...(element === undefined ? [] : [sql`v.element = ${element}`]),
    ...(report === undefined ? [] : [sql`v.report = ${report}::integer`]),
  ]
  return given.length === 0 ? sql`true` : sql.join(given, sql` and `)
}

const moment = sql`to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** The newest version of each, in the order of reports, jurisdictions and elements; those that were taken away are left out. */
export async function readAssessmentBriefs(
  tx: Database,
  filter: AssessmentFilter = {},
): Promise<AssessmentBrief[]> {
  const { rows } = await sql<AssessmentBrief>`
    select * from (
      select distinct on (v.report, v.element, v.jurisdiction) v.jurisdiction, v.report, v.element, v.step, v.version,
        ${moment} as at, v.by_person as by
      from assessment_version v where ${conditions(filter)}
      order by v.report, v.element, v.jurisdiction, v.version desc) newest
    where step is not null order by report, jurisdiction, element`.execute(tx)
  return rows
}

interface VersionRow extends Omit<Assessment, 'links'> {
  readonly links: readonly AssessmentLink[]
}

const isSame = (table: string) =>
  sql`${sql.id(table)}.jurisdiction = v.jurisdiction and ${sql.id(table)}.element = v.element
    and ${sql.id(table)}.report = v.report and ${sql.id(table)}.version = v.version`

const columns = sql`v.jurisdiction, v.report, v.element, v.version, v.action, v.step, v.reason, ${moment} as at, v.by_person as by,
    coalesce((select json_object_agg(own_text.part, own_text.body order by own_text.part) from assessment_text own_text
      where ${isSame('own_text')}), '{}'::json) as texts,
    coalesce((select json_agg(json_build_object('kind', own_link.kind, 'target', own_link.target)
        order by own_link.kind, own_link.target) from assessment_link own_link
      where ${isSame('own_link')}), '[]'::json) as links`

/** Every version there was, the newest first. */
export async function readAssessmentHistory(tx: Database, place: AssessmentPlace): Promise<Assessment[]> {
  const { rows } = await sql<VersionRow>`
    select ${columns} from assessment_version v where ${conditions(place)} order by v.version desc`.execute(
    tx,
  )
  return rows
}

/** The newest version, also where it was taken away; undefined where there is none that the person may see. */
export async function findAssessment(tx: Database, place: AssessmentPlace): Promise<Assessment | undefined> {
  const { rows } = await sql<VersionRow>`
    select ${columns} from assessment_version v where ${conditions(place)} order by v.version desc limit 1`.execute(
    tx,
  )
  return rows[0]
}

/** The newest version of the last report before this one for which there is any. */
export async function findEarlierAssessment(
  tx: Database,
  { report, ...same }: AssessmentPlace,
): Promise<Assessment | undefined> {
  const { rows } = await sql<{ report: number }>`
    select max(report)::int as report from (
      select distinct on (v.report) v.report, v.step from assessment_version v
      where ${conditions(same)} and v.report < ${report}::integer order by v.report, v.version desc) newest
    where step is not null`.execute(tx)
  const earlier = rows[0]?.report ?? undefined
  return earlier === undefined ? undefined : findAssessment(tx, { ...same, report: earlier })
}

/** The jurisdictions among these where the person may do what the right is called. */
export async function readPlacesOf(
  tx: Database,
  right: string,
  jurisdictions: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select one.id from unnest(${jurisdictions}::text[]) with ordinality one(id, place)
    where assessed_place(one.id) like any ((select places_of(${right}))::text[]) order by one.place`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}
