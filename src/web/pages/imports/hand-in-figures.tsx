// Figures are handed in: the filled-in form of a KPI, or a file of one’s own.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const handInFigures = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hand-in-figures',
  component: lazyPage(() => import('../../imports/hand-in-page.tsx'), 'HandInPage'),
})
