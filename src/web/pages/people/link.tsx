// A link that sets a password, once.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const link = createRoute({
  getParentRoute: () => rootRoute,
  path: '/link',
  component: lazyRouteComponent(() => import('../../people/link-page.tsx'), 'LinkPage'),
  staticData: { opensWith: 'names', needsNoHelp: true },
})
