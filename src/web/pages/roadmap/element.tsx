// One goal, target, axis or action: where it lies. Its code comes when somebody opens one.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

/** Answers to `/goals/2`, `/targets/2.7`, and to `/elements/2.7` for whoever knows only the code. */
export const element = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$level/$code',
  component: lazyRouteComponent(() => import('./element-page.tsx'), 'ElementPage'),
})
