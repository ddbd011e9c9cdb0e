// One KPI or further indicator: where it lies, and what of its figures is chosen. Its code comes when somebody opens one.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { readFigureSearch } from '#drawing'
import { lazyPage } from '../lazy-page.ts'

export const indicator = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators/$id/explore',
  component: lazyPage(() => import('./indicator-page.tsx'), 'IndicatorPage'),
  validateSearch: readFigureSearch,
})
