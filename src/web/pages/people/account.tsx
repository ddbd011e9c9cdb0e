// One’s own account.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const account = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('../../people/account-page.tsx'), 'AccountPage'),
  staticData: { opensWith: 'names' },
})
