// The register that a request speaks of; the refusal names those there are.
import { findRegister, Refused, type Register } from '#definition'
import type { ApiContext } from './api-context.ts'

/** Throws `Refused` where there is no such register. */
export function getRegister({ roadmap }: Pick<ApiContext, 'roadmap'>, id: string): Register {
  const found = findRegister(roadmap, id)
  if (found) return found
  const allowed = roadmap.registers.map((register) => register.id).join(', ')
  if (allowed === '') throw new Refused('registers-none', {}, 'bad-request')
  throw new Refused('register-unknown', { register: id, allowed }, 'bad-request')
}
