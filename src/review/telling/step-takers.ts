// Who takes steps with the reports of a jurisdiction, but those who run the installation.
import type { Roadmap, Role } from '#definition'
import { actingAs, administrator, readPeopleOfArea, type Database } from '#storage'

const takesSteps = ({ records = [] }: Role) =>
  records.some(({ may }) => may.some((right) => right.startsWith('submission:')))

/** Roles that run the installation: who holds one may do everything, and is not the one for whom anything waits. */
export const runningRoles = ({ roles }: Roadmap): ReadonlySet<string> =>
  new Set(roles.filter(({ administers }) => administers).map(({ id }) => id))

/** Ids of people with a role in the jurisdiction that takes steps. */
export async function readStepTakers(
  db: Database,
  roadmap: Roadmap,
  jurisdiction: string,
): Promise<string[]> {
  const running = runningRoles(roadmap)
  const taking = new Set(
    roadmap.roles.flatMap((one) => (takesSteps(one) && !running.has(one.id) ? [one.id] : [])),
  )
  const people = await actingAs(db, administrator, (tx) => readPeopleOfArea(tx, jurisdiction))
  return people.filter((one) => one.roles.some((role) => taking.has(role))).map(({ person }) => person)
}
