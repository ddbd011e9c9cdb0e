// One person, for administrators.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const person = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$person',
  component: lazyRouteComponent(() => import('../../people/person-page.tsx'), 'PersonPage'),
  staticData: { opensWith: 'names' },
})
