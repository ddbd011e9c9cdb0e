// Whither a file leads that is sent: to a register, or to the figures; and the layout that is remembered for it.
import { Refused, type Mapping, type Person } from '#definition'
import { figureIntake, findIntake, type Intake } from '#intake'
import { actingAs, readMappings } from '#storage'
import type { ApiContext } from './api-context.ts'

/** Throws `Refused` where there is no register of that id, and it is not that of the figures either. */
export function getIntake({ roadmap }: Pick<ApiContext, 'roadmap'>, id: string): Intake {
  const found = findIntake(roadmap, id)
  if (found) return found
  const allowed = [...roadmap.registers, figureIntake(roadmap)].map((one) => one.id).join(', ')
  throw new Refused('register-unknown', { register: id, allowed }, 'bad-request')
}

/** The layout that is remembered under the name. Throws `Refused` where none is. */
export async function savedMapping(
  { db }: ApiContext,
  person: Person,
  { id }: Intake,
  name: string,
): Promise<Mapping> {
  const saved = await actingAs(db, person, (tx) => readMappings(tx, id))
  const found = saved.find((one) => one.name === name)
  if (found) return found.mapping
  throw new Refused('layout-unknown-for-register', { mapping: name, register: id }, 'bad-request')
}
