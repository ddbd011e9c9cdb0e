// Rows of a register that wait to be mended.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const waiting = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$id/waiting',
  component: lazyRouteComponent(() => import('../../imports/waiting-page.tsx'), 'WaitingPage'),
  staticData: { opensWith: 'names' },
})
