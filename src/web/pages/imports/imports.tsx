// All imports: those under way, and those that were taken.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const imports = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports',
  component: lazyPage(() => import('../../imports/imports-page.tsx'), 'ImportsPage'),
  staticData: { opensWith: 'names' },
})
