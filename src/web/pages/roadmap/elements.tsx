// All elements of one level of the roadmap: its goals, its axes. The code comes when somebody opens them.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Roadmap } from '#definition'
import { levelSlug } from '../../data/names.ts'
import { rootRoute } from '../../data/root-route.ts'
import { say } from '../../words/index.ts'

/** The navigation leads to the level at the top. */
function topLevel(roadmap: Roadmap) {
  const level = roadmap.levels[0]
  return level ? { label: say(level.plural), path: `/${levelSlug(level)}` } : undefined
}

export const elements = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$level',
  component: lazyRouteComponent(() => import('./elements-page.tsx'), 'ElementsPage'),
  staticData: { menu: topLevel },
})
