// All registers. A new one is one file and one line here.
import type { Register } from '#definition'

export const registers: readonly Register[] = []
