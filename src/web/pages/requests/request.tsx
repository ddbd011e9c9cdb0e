// One request from one of its sides.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const request = createRoute({
  getParentRoute: () => rootRoute,
  path: '/requests/$register/$jurisdiction/$record',
  component: lazyPage(() => import('../../requests/request-page.tsx'), 'RequestPage'),
  staticData: { opensWith: 'names' },
})
