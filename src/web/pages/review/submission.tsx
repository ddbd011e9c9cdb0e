// One report of a jurisdiction on its way.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const submission = createRoute({
  getParentRoute: () => rootRoute,
  path: '/submissions/$jurisdiction/$product/$report',
  component: lazyRouteComponent(() => import('../../submissions/submission-page.tsx'), 'SubmissionPage'),
})
