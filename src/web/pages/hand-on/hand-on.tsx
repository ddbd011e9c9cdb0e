// Lists to hand on. Their code comes when somebody opens them.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const handOn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hand-on',
  component: lazyRouteComponent(() => import('../../hand-on/hand-on-page.tsx'), 'HandOnPage'),
  staticData: { opensWith: 'names' },
})
