// One’s own account.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const account = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  component: lazyPage(() => import('../../people/account-page.tsx'), 'AccountPage'),
  staticData: { opensWith: 'names' },
})
