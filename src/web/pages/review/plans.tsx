// Action plans. Its code comes when somebody opens it.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { words } from '../../words/index.ts'
import { lazyPage } from '../lazy-page.ts'

export const plans = createRoute({
  getParentRoute: () => rootRoute,
  path: '/action-plans',
  component: lazyPage(() => import('../../plans/plans-page.tsx'), 'PlansPage'),
  staticData: {
    opensWith: 'elements',
    menu: ({ planStates }) =>
      planStates ? { label: words.plans, path: '/action-plans', group: 'work' } : undefined,
  },
})
