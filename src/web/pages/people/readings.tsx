// Who was shown what is sensitive in records.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const readings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/readings',
  component: lazyRouteComponent(() => import('../../people/readings-page.tsx'), 'ReadingsPage'),
  staticData: { opensWith: 'names' },
})
