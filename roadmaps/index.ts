// All roadmaps. The first is the usual one; the setting ROADMAP chooses another. A new one is a folder and one line here.
import type { Roadmap } from '#definition'
import { ruritania } from './ruritania/index.ts'
import { westernBalkans } from './western-balkans/index.ts'

export const roadmaps: readonly Roadmap[] = [westernBalkans, ruritania]
