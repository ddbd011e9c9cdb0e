// All imports: those under way, and those that were taken.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const imports = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports',
  component: lazyRouteComponent(() => import('../../imports/imports-page.tsx'), 'ImportsPage'),
  staticData: { opensWith: 'names' },
})
