// One request from one of its sides.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const request = createRoute({
  getParentRoute: () => rootRoute,
  path: '/requests/$register/$jurisdiction/$record',
  component: lazyRouteComponent(() => import('../../requests/request-page.tsx'), 'RequestPage'),
  staticData: { opensWith: 'names' },
})
