// Everybody who has an account, for administrators.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const people = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  component: lazyPage(() => import('../../people/people-page.tsx'), 'PeoplePage'),
  staticData: { opensWith: 'names' },
})
