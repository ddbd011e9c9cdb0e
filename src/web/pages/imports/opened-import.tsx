// An import under way: its progress, mapping, plan and outcome.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const openedImport = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports/$import',
  component: lazyPage(() => import('../../imports/import-page.tsx'), 'ImportPage'),
})
