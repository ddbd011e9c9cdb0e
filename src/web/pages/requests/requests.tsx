// Requests between institutions: what is asked of us and by us. Its code comes when somebody opens it.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { words } from '../../words/index.ts'
import { lazyPage } from '../lazy-page.ts'

interface Search {
  readonly kind?: string | undefined
  readonly all?: string | undefined
}

export const requests = createRoute({
  getParentRoute: () => rootRoute,
  path: '/requests',
  component: lazyPage(() => import('../../requests/requests-page.tsx'), 'RequestsPage'),
  validateSearch: ({ kind, all }: Record<string, unknown>): Search => ({
    ...(typeof kind === 'string' ? { kind } : {}),
    ...(all === 'yes' ? { all } : {}),
  }),
  staticData: {
    opensWith: 'names',
    menu: ({ requestKinds }) =>
      requestKinds ? { label: words.requests, path: '/requests', group: 'work' } : undefined,
  },
})
