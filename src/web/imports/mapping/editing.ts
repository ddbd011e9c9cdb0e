// What every part of the mapping screen works with.
import type { ImportAnswer, Mapping, Register } from '#definition'

export interface Editing {
  readonly register: Register
  readonly answer: ImportAnswer
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}
