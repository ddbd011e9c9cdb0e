// Action plans as somebody may see them.
import {
  currentDay,
  getPlanStates,
  Refused,
  type PlanEntry,
  type PlansAnswer,
  type Roadmap,
} from '#definition'
import { readPlacesOf, readPlanEntries, readPlanHistory, type Database, type PlanFilter } from '#storage'

/** The newest versions, and whose plans the person may write. */
export async function readPlans(tx: Database, roadmap: Roadmap, filter: PlanFilter): Promise<PlansAnswer> {
  getPlanStates(roadmap)
  const areas = roadmap.jurisdictions.map(({ id }) => id)
  return {
    entries: await readPlanEntries(tx, filter),
    today: currentDay(),
    mayPlan: await readPlacesOf(tx, 'assess', areas),
  }
}

/**
 * Every version of an entry, the newest first.
 *
 * @throws Refused where there is none, or the person may not see any
 */
export async function readPlanVersions(
  tx: Database,
  roadmap: Roadmap,
  jurisdiction: string,
  id: string,
): Promise<PlanEntry[]> {
  getPlanStates(roadmap)
  const versions = await readPlanHistory(tx, jurisdiction, id)
  if (versions.length === 0) throw new Refused('plan-unknown', {}, 'not-found')
  return versions
}
