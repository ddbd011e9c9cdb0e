// All roadmaps. A new one is a folder and one line here; the setting ROADMAP chooses between them.
import type { Roadmap } from '#definition'
import { ruritania } from './ruritania/index.ts'

export const roadmaps: readonly Roadmap[] = [ruritania]
