// One action plan.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const plan = createRoute({
  getParentRoute: () => rootRoute,
  path: '/action-plans/$jurisdiction/$plan',
  component: lazyPage(() => import('../../plans/plan-page.tsx'), 'PlanPage'),
  staticData: { opensWith: 'elements' },
})
