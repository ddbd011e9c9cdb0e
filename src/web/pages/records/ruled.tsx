// The records of a register by its rules.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const ruled = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$id/rules',
  component: lazyRouteComponent(() => import('../../records/ruled-page.tsx'), 'RuledPage'),
  staticData: { opensWith: 'names' },
})
