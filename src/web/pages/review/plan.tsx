// One action plan.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const plan = createRoute({
  getParentRoute: () => rootRoute,
  path: '/action-plans/$jurisdiction/$plan',
  component: lazyRouteComponent(() => import('../../plans/plan-page.tsx'), 'PlanPage'),
  staticData: { opensWith: 'elements' },
})
