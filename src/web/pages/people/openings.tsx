// What is withheld, opened for a stated reason and a short time.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const openings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/openings',
  component: lazyPage(() => import('../../people/access/openings-page.tsx'), 'OpeningsPage'),
  staticData: { opensWith: 'names' },
})
