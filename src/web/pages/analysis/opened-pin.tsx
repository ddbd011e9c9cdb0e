// A pinned view by its address. Its code comes when somebody opens one.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const openedPin = createRoute({
  getParentRoute: () => rootRoute,
  path: '/views/$id',
  component: lazyRouteComponent(() => import('../../pins/opened-pin-page.tsx'), 'OpenedPinPage'),
})
