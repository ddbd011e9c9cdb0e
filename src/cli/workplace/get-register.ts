// The register or the figures that a command is told, or a sentence that names those there are.
import { findRegister, Refused, type Register } from '#definition'
import { figureIntake, findIntake, type Intake } from '#intake'
import type { Settings } from './settings.ts'

export function getRegister({ roadmap }: Pick<Settings, 'roadmap'>, id: string): Register {
  const found = findRegister(roadmap, id)
  if (found) return found
  const allowed = roadmap.registers.map((one) => one.id).join(', ')
  throw new Refused('register-unknown', { register: id, allowed }, 'bad-request')
}

/** Throws `Refused` where there is no register of that id, and it is not that of the figures either. */
export function getIntake({ roadmap }: Pick<Settings, 'roadmap'>, id: string): Intake {
  const found = findIntake(roadmap, id)
  if (found) return found
  const allowed = [...roadmap.registers, figureIntake(roadmap)].map((one) => one.id).join(', ')
  throw new Refused('register-unknown', { register: id, allowed }, 'bad-request')
}
