// One KPI or further indicator: where it lies, and what of its figures is chosen. Its code comes when somebody opens one.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { readFigureSearch } from '#drawing'

export const indicator = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators/$id/explore',
  component: lazyRouteComponent(() => import('./indicator-page.tsx'), 'IndicatorPage'),
  validateSearch: readFigureSearch,
})
