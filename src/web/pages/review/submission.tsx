// One report of a jurisdiction on its way.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const submission = createRoute({
  getParentRoute: () => rootRoute,
  path: '/submissions/$jurisdiction/$product/$report',
  component: lazyPage(() => import('../../submissions/submission-page.tsx'), 'SubmissionPage'),
})
