// Where something is opened, in words: the jurisdiction, and the register where it is one.
import type { Named, NamedAreas } from '#definition'
import { say, words } from '../../words/index.ts'
import { areaName } from '../names.ts'

interface Place {
  readonly jurisdiction: string
  /** `*` for all. */
  readonly register: string
}

export function openingPlace(
  roadmap: NamedAreas & { readonly registers: readonly Named[] },
  { jurisdiction, register }: Place,
): string {
  const found = roadmap.registers.find(({ id }) => id === register)
  return words.list([areaName(roadmap, jurisdiction), ...(found ? [say(found.name)] : [])])
}
