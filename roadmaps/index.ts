// All roadmaps. The first is the usual one; the setting ROADMAP chooses another. A new one is a folder and one line here.
import type { Inventor, Roadmap } from '#definition'
import { ruritaniaInventor } from './ruritania/demo.ts'
import { ruritania } from './ruritania/index.ts'
import { westernBalkansInventor } from './western-balkans/demo/index.ts'
import { westernBalkans } from './western-balkans/index.ts'

export const roadmaps: readonly Roadmap[] = [westernBalkans, ruritania]

/** Who invents records for trying out, roadmap by roadmap. A roadmap can do without. */
export const inventors: readonly Inventor[] = [westernBalkansInventor, ruritaniaInventor]
