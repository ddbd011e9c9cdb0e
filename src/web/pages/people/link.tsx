// A link that sets a password, once.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const link = createRoute({
  getParentRoute: () => rootRoute,
  path: '/link',
  component: lazyPage(() => import('../../people/link-page.tsx'), 'LinkPage'),
  staticData: { opensWith: 'names', needsNoHelp: true },
})
