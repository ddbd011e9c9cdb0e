// Every observation that is stored, superseded ones too, as the API gives them page by page.
import type { Observation, Roadmap } from '#definition'
import { actingAs, administrator } from '../database/acting-as.ts'
import { readObservationPage } from '../observations/read-observations.ts'
import type { Database } from '../connections/opened-database.ts'

/** All observations, or those of these data elements. */
export async function readEveryObservation(
  db: Database,
  roadmap: Roadmap,
  elements?: readonly string[],
): Promise<Observation[]> {
  const items: Observation[] = []
  let cursor: string | undefined
  do {
    const page = await actingAs(db, administrator, (tx) =>
      readObservationPage(tx, roadmap, elements ? { elements } : {}, {
        limit: 1000,
        ...(cursor === undefined ? {} : { cursor }),
      }),
    )
    items.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return items
}
