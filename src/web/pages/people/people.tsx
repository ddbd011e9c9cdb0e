// Everybody who has an account, for administrators.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const people = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  component: lazyRouteComponent(() => import('../../people/people-page.tsx'), 'PeoplePage'),
  staticData: { opensWith: 'names' },
})
