// My work: reports on their way. Its code comes when somebody opens it.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { words } from '../../words/index.ts'
import { lazyPage } from '../lazy-page.ts'

interface Search {
  readonly all?: string | undefined
}

export const submissions = createRoute({
  getParentRoute: () => rootRoute,
  path: '/submissions',
  component: lazyPage(() => import('../../submissions/submissions-page.tsx'), 'SubmissionsPage'),
  validateSearch: ({ all }: Record<string, unknown>): Search => (all === 'yes' ? { all } : {}),
  staticData: {
    opensWith: 'names',
    menu: ({ submissionFlow }) =>
      submissionFlow ? { label: words.submissions, path: '/submissions' } : undefined,
  },
})
