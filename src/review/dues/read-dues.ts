// What is due for a person: reports that are not released, activities that are not done, and records to be looked at again, each with its day.
import {
  currentDay,
  dueDay,
  getPlanStates,
  statesOf,
  type PlanEntry,
  type ReviewDue,
  type Roadmap,
  type SubmissionBrief,
} from '#definition'
import { readPlanEntries, readReviewsDue, type Database } from '#storage'
import { readSubmissions } from '../submissions/index.ts'

/** One thing that is due on a day. */
export type Due =
  | { readonly kind: 'report'; readonly day: string; readonly report: SubmissionBrief }
  | { readonly kind: 'activity'; readonly day: string; readonly entry: PlanEntry }
  | { readonly kind: 'review'; readonly day: string; readonly review: ReviewDue }

/** Whether what is due on that day, in that jurisdiction, is asked for. */
type IsWanted = (kind: Due['kind'], day: string, jurisdiction: string) => boolean

async function reportsDue(tx: Database, roadmap: Roadmap, today: string, isWanted: IsWanted): Promise<Due[]> {
  const { submissionFlow } = roadmap
  if (!submissionFlow) return []
  const done = new Set(submissionFlow.states.filter(({ isLocked }) => isLocked).map(({ id }) => id))
  const all = await readSubmissions(tx, roadmap, today, {
    isWanted: ({ jurisdiction, product, report }) => {
      const day = dueDay(roadmap.cycles, product, report, jurisdiction)
      return day !== null && isWanted('report', day, jurisdiction)
    },
  })
  return all.flatMap((report): Due[] =>
    report.due === null || done.has(report.state) ? [] : [{ kind: 'report', day: report.due, report }],
  )
}

async function activitiesDue(tx: Database, roadmap: Roadmap, isWanted: IsWanted): Promise<Due[]> {
  if (!roadmap.planStates) return []
  const states = getPlanStates(roadmap)
  const isDone = ({ kind, state }: PlanEntry) =>
    statesOf(states, kind).find(({ id }) => id === state)?.isDone === true
  const entries = await readPlanEntries(tx)
  return entries.flatMap((entry): Due[] =>
    entry.kind !== 'activity' ||
    entry.ends === null ||
    isDone(entry) ||
    !isWanted('activity', entry.ends, entry.jurisdiction)
      ? []
      : [{ kind: 'activity', day: entry.ends, entry }],
  )
}

async function reviewsDue(tx: Database, roadmap: Roadmap, isWanted: IsWanted): Promise<Due[]> {
  const all = await readReviewsDue(tx, roadmap)
  return all
    .filter(({ due, jurisdiction }) => isWanted('review', due, jurisdiction))
    .map((review): Due => ({ kind: 'review', day: review.due, review }))
}

/** What is due, or what of it is wanted: earlier days first. */
export async function readDues(
  tx: Database,
  roadmap: Roadmap,
  today = currentDay(),
  isWanted: IsWanted = () => true,
): Promise<Due[]> {
  const all = [
    ...(await reportsDue(tx, roadmap, today, isWanted)),
    ...(await activitiesDue(tx, roadmap, isWanted)),
    ...(await reviewsDue(tx, roadmap, isWanted)),
  ]
  return all.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
