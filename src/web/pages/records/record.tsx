// One record: corrections and history.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const record = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$id/$jurisdiction/$record',
  component: lazyRouteComponent(() => import('../../records/record-pages.tsx'), 'RecordPage'),
  staticData: { opensWith: 'names' },
})
