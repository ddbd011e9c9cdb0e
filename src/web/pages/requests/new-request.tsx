// A new request.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const newRequest = createRoute({
  getParentRoute: () => rootRoute,
  path: '/requests/new',
  component: lazyRouteComponent(() => import('../../requests/new-request-page.tsx'), 'NewRequestPage'),
})
