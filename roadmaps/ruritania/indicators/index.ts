// All indicators of the invented roadmap. A new one is one file and one line here.
import { fining } from './fining.ts'
import { guards } from './guards.ts'
import { litter } from './litter.ts'
import { oil } from './oil.ts'
import { rescues } from './rescues.ts'
import { trust } from './trust.ts'

export const indicators = [rescues, litter, oil, fining, guards, trust]
