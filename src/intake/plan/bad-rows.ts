// Rows of a file that would wait to be mended stand in the way of a statement that the months are complete with it.
import { problemAt, type ImportChoice } from '#definition'
import { askAboutFile } from '../matching/index.ts'
import type { InDatabase, Pass } from './pass.ts'

/** Whether months are to be complete with the good rows of a file of which others would wait; that is said first then. */
export async function isStatedBesideBadRows(
  { wanted, tally }: Pass,
  { goodRows, complete = [], statements }: ImportChoice,
  inDatabase: InDatabase,
): Promise<boolean> {
  if (goodRows !== true || tally.counts.problems === 0) return false
  const isSaid = complete.length > 0
  if (!isSaid && statements !== 'stands') return false
  const asked = await inDatabase((tx) => askAboutFile(tx, wanted.roadmap, tally.statements.touched))
  if (!isSaid && asked === null) return false
  tally.problems.unshift(problemAt('statement-bad-rows', {}, {}))
  tally.counts.problems += 1
  return true
}
