// Figures as they were frozen when a report was signed, out of the database, and the statements that were signed with them.
import { sql } from 'kysely'
import {
  codesOfKept,
  type FigurePlace,
  type FigureSaid,
  type SignedStatement,
  type SubmissionPlace,
} from '#definition'
import type { Database } from '../database/index.ts'

export type FrozenFigure = FigurePlace & FigureSaid

const isOf = ({ jurisdiction, product, report }: SubmissionPlace) =>
  sql`own.jurisdiction = ${jurisdiction} and own.product = ${product} and own.report = ${report}::integer`

type Row = Omit<FrozenFigure, 'codes' | 'flags'> & { readonly codes: string; readonly flags: string }

/** The figures that a step froze, and those of the time before. */
export async function readFrozenFigures(
  tx: Database,
  place: SubmissionPlace,
  frozen: number | null,
): Promise<{ signed: FrozenFigure[]; before: FrozenFigure[] }> {
  const read = async (number: ReturnType<typeof sql>) => {
    const { rows } = await sql<Row>`
      select own.indicator, own.show, own.codes, own.state, own.lower_bound::text as lower, own.upper_bound::text as upper, own.flags
      from submission_figure own where ${isOf(place)} and own.number = ${number} order by own.place`.execute(
      tx,
    )
    return rows.map((row): FrozenFigure => ({
      ...row,
      codes: codesOfKept(row.codes),
      flags: (row.flags === '' ? [] : row.flags.split(',')) as FrozenFigure['flags'],
    }))
  }
  const earlier = sql`(select max(own.number) from submission_frame own where ${isOf(place)} and own.number < ${frozen}::integer)`
  return { signed: await read(sql`${frozen}::integer`), before: await read(earlier) }
}

/** What institutions had said of the months of their registers when a step froze the figures. */
export async function readSignedStatements(
  tx: Database,
  place: SubmissionPlace,
  frozen: number | null,
): Promise<SignedStatement[]> {
  const { rows } = await sql<SignedStatement>`
    select own.register, own.institution, own.kind, to_char(min(own.month), 'YYYY-MM') as "from",
      to_char(max(own.month), 'YYYY-MM') as "to", own.stated_by as by,
      to_char(own.stated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from submission_statement own where ${isOf(place)} and own.number = ${frozen}::integer
    group by own.register, own.institution, own.kind, own.statement, own.stated_by, own.stated_at
    order by own.register, own.institution, min(own.month)`.execute(tx)
  return rows
}
