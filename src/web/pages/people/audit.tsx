// The audit log, narrowed by what stands in the address.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import type { AuditSearch } from '../../data/access/access-queries.ts'

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined
const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined

export const audit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  component: lazyRouteComponent(() => import('../../people/access/audit-page.tsx'), 'AuditPage'),
  validateSearch: (said: Record<string, unknown>): AuditSearch => ({
    by: textOf(said['by']),
    action: textOf(said['action']),
    chain: textOf(said['chain']),
    search: textOf(said['search']),
    from: dayOf(said['from']),
    to: dayOf(said['to']),
  }),
})
