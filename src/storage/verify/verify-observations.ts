// Whether what is derived of observations is as it follows from what they say: the dimensions, and which are superseded.
import { sql } from 'kysely'
import { columnOf, notApplicable, total, type Roadmap } from '#definition'
import type { Database } from '../database/index.ts'
import { judgedEditions } from '../observations/index.ts'
import type { AuditDifference } from './audit-difference.ts'
import { say as word } from './verify-sentences.ts'

const observationName = sql`data_element || ' of ' || jurisdiction || ' ' || period_start || ' by ' || source`

/** An observation in which a dimension is not the one that its codes say. */
async function findUnlikeDimension(tx: Database, { dataElements, dimensions }: Roadmap) {
  for (const { id } of dimensions) {
    const column = sql.id(columnOf(id))
    const broken = dataElements.filter((element) => element.dimensions.some((one) => one.id === id))
    const { rows } = await sql<{ name: string }>`select ${observationName} as name from observation
      where case when position(${`,${id}=`} in ',' || codes) > 0
          then position(${`,${id}=`} || ${column} || ',' in ',' || codes || ',') = 0
          when data_element = any (${broken.map((element) => element.id)}::text[]) then ${column} <> ${total}
          else ${column} not in (${total}, ${notApplicable}) end
      order by 1 limit 1`.execute(tx)
    if (rows[0]) return word('the-observation-says-another-than', { name: rows[0].name, id })
  }
  return undefined
}

/** An observation that is marked as superseded and is the newest of its source, or the other way round. */
async function findMismarked(tx: Database): Promise<string | undefined> {
  const { rows } = await sql<{
    name: string
    vintage: string
    isWithdrawn: boolean
  }>`select ${observationName} as name, vintage::text as vintage, is_withdrawn <> is_out as "isWithdrawn"
    from (${judgedEditions(sql`observation o`)}) judged
    where is_current <> is_newest or is_withdrawn <> is_out order by 1, judged.vintage limit 1`.execute(tx)
  const [found] = rows
  if (!found) return undefined
  const { name, vintage, isWithdrawn } = found
  return isWithdrawn
    ? word('the-observation-of-is-wrongly-withdrawn', { name, vintage })
    : word('the-observation-of-is-wrongly', { name, vintage })
}

/** An observation that is marked as undone with its file and is not, or the other way round. */
async function findMisundone(tx: Database): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select ${observationName} as name
    from observation o left join load_undo u on u.load_id = o.load_id
    where o.undone <> coalesce(u.load_id, 0) order by 1 limit 1`.execute(tx)
  return rows[0] && word('the-observation-is-wrongly-undone', { name: rows[0].name })
}

/** Looks at what is derived of observations. Gives the first difference of each kind. */
export async function verifyObservations(tx: Database, roadmap: Roadmap): Promise<AuditDifference[]> {
  const found = [await findUnlikeDimension(tx, roadmap), await findMisundone(tx), await findMismarked(tx)]
  return found.flatMap((what) =>
    what === undefined ? [] : [{ part: 'observations' as const, chain: null, sequence: null, what }],
  )
}
