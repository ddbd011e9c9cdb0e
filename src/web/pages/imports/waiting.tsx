// Rows of a register that wait to be mended.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const waiting = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$id/waiting',
  component: lazyPage(() => import('../../imports/waiting-page.tsx'), 'WaitingPage'),
  staticData: { opensWith: 'names' },
})
