// The register that a command is told, or a sentence that names those there are.
import { findRegister, Refused, type Register } from '#definition'
import type { Settings } from './settings.ts'

export function getRegister({ roadmap }: Pick<Settings, 'roadmap'>, id: string): Register {
  const found = findRegister(roadmap, id)
  if (found) return found
  const allowed = roadmap.registers.map((one) => one.id).join(', ')
  throw new Refused('register-unknown', { register: id, allowed }, 'bad-request')
}
