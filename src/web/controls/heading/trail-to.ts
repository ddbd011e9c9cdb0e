// Where a page lies: the pages above it, as their addresses say.
import type { RoadmapOutline } from '#definition'
import { analysisMenu } from '../../words/analysis/menu-words.ts'
import { say, words } from '../../words/index.ts'
import { indicatorPath } from '../../data/names.ts'

type Params = Readonly<Record<string, string | undefined>>

/** A page above another: its name and its address. */
export interface TrailStep {
  readonly name: string
  readonly path: string
  /** The server writes it, and a plain link leads to it. */
  readonly isPublic?: true
}

type Above = (outline: RoadmapOutline, params: Params) => TrailStep

/** Pages below which others lie, the uppermost first, by their paths. */
const above: Readonly<Record<string, Above>> = {
  '/indicators': () => ({ name: words.kpis, path: '/indicators', isPublic: true }),
  '/indicators/$id': ({ indicators }, { id = '' }) => {
    const found = indicators.find((one) => one.id === id)
    return { name: found?.code ?? id, path: indicatorPath(id), isPublic: true }
  },
  '/registers': () => ({ name: words.registers, path: '/registers' }),
  '/registers/$id': ({ registers }, { id = '' }) => {
    const found = registers.find((one) => one.id === id)
    return { name: found ? say(found.name) : id, path: `/registers/${id}` }
  },
  '/submissions': () => ({ name: words.submissions, path: '/submissions' }),
  '/assessments': () => ({ name: words.assessments, path: '/assessments' }),
  '/action-plans': () => ({ name: words.plans, path: '/action-plans' }),
  '/requests': () => ({ name: words.requests, path: '/requests' }),
  '/imports': () => ({ name: words.imports, path: '/imports' }),
  '/completeness': () => ({ name: words.completeness.label, path: '/completeness' }),
  '/people': () => ({ name: words.who.people, path: '/people' }),
  '/explore': () => ({ name: analysisMenu.explore, path: '/explore' }),
  '/account': () => ({ name: words.account, path: '/account' }),
}

/** Pages that lie below others without their address saying so. */
const besides: Readonly<Record<string, string>> = {
  '/views/$id': '/explore',
  '/hand-in-figures': '/imports',
  '/hand-on': '/requests',
  '/readings': '/account',
  '/openings': '/account',
  '/erasures': '/account',
}

/**
 * The pages above the one that is shown, the uppermost first; none for a page that the menu leads to.
 *
 * @param path of the page, as its route says it: `/registers/$id/new`
 * @param params what stands for `$id` and the like
 */
export function trailTo(outline: RoadmapOutline, path: string, params: Params): readonly TrailStep[] {
  return Object.entries(above)
    .filter(([one]) => path.startsWith(`${one}/`) || besides[path] === one)
    .map(([, step]) => step(outline, params))
}
