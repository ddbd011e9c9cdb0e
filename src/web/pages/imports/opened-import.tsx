// An import under way: its progress, mapping, plan and outcome.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const openedImport = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports/$import',
  component: lazyRouteComponent(() => import('../../imports/import-page.tsx'), 'ImportPage'),
})
