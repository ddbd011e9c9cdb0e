// Whither a file leads that a command is told: a register or the figures; or a sentence that names those there are.
import { Refused } from '#definition'
import { figureIntake, findIntake, type Intake } from '#intake'
import type { Settings } from './settings.ts'

/** Throws `Refused` where there is no register of that id, and it is not that of the figures either. */
export function getIntake({ roadmap }: Pick<Settings, 'roadmap'>, id: string): Intake {
  const found = findIntake(roadmap, id)
  if (found) return found
  const allowed = [...roadmap.registers, figureIntake(roadmap)].map((one) => one.id).join(', ')
  throw new Refused('register-unknown', { register: id, allowed }, 'bad-request')
}
