// What is due for a person: reports that are not released, and activities that are not done, each with its day.
import {
  currentDay,
  getPlanStates,
  statesOf,
  type PlanEntry,
  type Roadmap,
  type SubmissionBrief,
} from '#definition'
import { readPlanEntries, type Database } from '#storage'
import { readSubmissions } from '../submissions/index.ts'

/** One thing that is due on a day. */
export type Due =
  | { readonly kind: 'report'; readonly day: string; readonly report: SubmissionBrief }
  | { readonly kind: 'activity'; readonly day: string; readonly entry: PlanEntry }

async function reportsDue(tx: Database, roadmap: Roadmap): Promise<Due[]> {
  const { submissionFlow } = roadmap
  if (!submissionFlow) return []
  const done = new Set(submissionFlow.states.filter(({ isLocked }) => isLocked).map(({ id }) => id))
  const all = await readSubmissions(tx, roadmap, currentDay())
  return all.flatMap((report): Due[] =>
    report.due === null || done.has(report.state) ? [] : [{ kind: 'report', day: report.due, report }],
  )
}

async function activitiesDue(tx: Database, roadmap: Roadmap): Promise<Due[]> {
  if (!roadmap.planStates) return []
  const states = getPlanStates(roadmap)
  const isDone = ({ kind, state }: PlanEntry) =>
    statesOf(states, kind).find(({ id }) => id === state)?.isDone === true
  const entries = await readPlanEntries(tx)
  return entries.flatMap((entry): Due[] =>
    entry.kind !== 'activity' || entry.ends === null || isDone(entry)
      ? []
      : [{ kind: 'activity', day: entry.ends, entry }],
  )
}

/** Earlier days first. */
export async function readDues(tx: Database, roadmap: Roadmap): Promise<Due[]> {
  const all = [...(await reportsDue(tx, roadmap)), ...(await activitiesDue(tx, roadmap))]
  return all.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
