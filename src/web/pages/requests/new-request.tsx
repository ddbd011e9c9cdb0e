// A new request.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

/** Ids of findings about which their source is asked, separated by commas. */
interface Search {
  readonly finding?: string
}

export const newRequest = createRoute({
  getParentRoute: () => rootRoute,
  path: '/requests/new',
  component: lazyPage(() => import('../../requests/new-request-page.tsx'), 'NewRequestPage'),
  validateSearch: ({ finding }: Record<string, unknown>): Search =>
    typeof finding === 'string' && finding !== '' ? { finding } : {},
})
