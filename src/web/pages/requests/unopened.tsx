// What was recovered and has no request.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const unopened = createRoute({
  getParentRoute: () => rootRoute,
  path: '/requests/unopened',
  component: lazyRouteComponent(() => import('../../requests/unopened-page.tsx'), 'UnopenedPage'),
  staticData: { opensWith: 'names' },
})
