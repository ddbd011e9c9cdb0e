// The register that a command is told, or a sentence that names those there are.
import { findRegister, type Register } from '#definition'
import { UsageError, type Settings } from './settings.ts'

export function getRegister({ roadmap }: Pick<Settings, 'roadmap'>, id: string): Register {
  const found = findRegister(roadmap, id)
  if (found) return found
  throw new UsageError(
    `There is no register “${id}”. Use one of: ${roadmap.registers.map((one) => one.id).join(', ')}.`,
  )
}
