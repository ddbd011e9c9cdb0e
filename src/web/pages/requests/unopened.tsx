// What was recovered and has no request.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const unopened = createRoute({
  getParentRoute: () => rootRoute,
  path: '/requests/unopened',
  component: lazyPage(() => import('../../requests/unopened-page.tsx'), 'UnopenedPage'),
  staticData: { opensWith: 'names' },
})
