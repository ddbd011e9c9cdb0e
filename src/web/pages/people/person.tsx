// One person, for administrators.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const person = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$person',
  component: lazyPage(() => import('../../people/person-page.tsx'), 'PersonPage'),
  staticData: { opensWith: 'names' },
})
