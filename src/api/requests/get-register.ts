// The register that a request speaks of, or a sentence that names those there are.
import { findRegister, type Register } from '#definition'
import { BadQuestion } from '#indicators'
import type { ApiContext } from './api-context.ts'

export function getRegister({ roadmap }: Pick<ApiContext, 'roadmap'>, id: string): Register {
  const found = findRegister(roadmap, id)
  if (found) return found
  const known = roadmap.registers.map((register) => register.id).join(', ')
  throw new BadQuestion(
    known === '' ? 'This roadmap has no registers.' : `There is no register “${id}”. Use one of: ${known}.`,
  )
}
