// The records of a register by its rules.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const ruled = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$id/rules',
  component: lazyPage(() => import('../../records/ruled-page.tsx'), 'RuledPage'),
  staticData: { opensWith: 'names' },
})
