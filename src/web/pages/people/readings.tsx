// Who was shown what is sensitive in records.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const readings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/readings',
  component: lazyPage(() => import('../../people/readings-page.tsx'), 'ReadingsPage'),
  staticData: { opensWith: 'names' },
})
