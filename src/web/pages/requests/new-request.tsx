// A new request.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

/** Ids of findings about which their source is asked, separated by commas. */
interface Search {
  readonly finding?: string
}

export const newRequest = createRoute({
  getParentRoute: () => rootRoute,
  path: '/requests/new',
  component: lazyRouteComponent(() => import('../../requests/new-request-page.tsx'), 'NewRequestPage'),
  validateSearch: ({ finding }: Record<string, unknown>): Search =>
    typeof finding === 'string' && finding !== '' ? { finding } : {},
})
