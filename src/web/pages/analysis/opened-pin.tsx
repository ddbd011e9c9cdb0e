// A pinned view by its address. Its code comes when somebody opens one.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const openedPin = createRoute({
  getParentRoute: () => rootRoute,
  path: '/views/$id',
  component: lazyPage(() => import('../../pins/opened-pin-page.tsx'), 'OpenedPinPage'),
})
