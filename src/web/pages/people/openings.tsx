// What is withheld, opened for a stated reason and a short time.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const openings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/openings',
  component: lazyRouteComponent(() => import('../../people/access/openings-page.tsx'), 'OpeningsPage'),
  staticData: { opensWith: 'names' },
})
