// One jurisdiction or group: where it lies. Its code comes when somebody opens one.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const area = createRoute({
  getParentRoute: () => rootRoute,
  path: '/jurisdictions/$id',
  component: lazyRouteComponent(() => import('./area-page.tsx'), 'AreaPage'),
})
