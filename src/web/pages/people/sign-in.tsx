// The way in.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: lazyPage(() => import('../../people/sign-in-page.tsx'), 'SignInPage'),
  staticData: { opensWith: 'names', needsNoHelp: true },
})
