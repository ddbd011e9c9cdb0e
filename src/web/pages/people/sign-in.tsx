// The way in.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../../people/sign-in-page.tsx'), 'SignInPage'),
  staticData: { opensWith: 'names', needsNoHelp: true },
})
