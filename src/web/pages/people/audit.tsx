// The audit log, narrowed by what stands in the address.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import type { AuditSearch } from '../../data/access/access-queries.ts'
import { lazyPage } from '../lazy-page.ts'

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined
const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined

const part = (name: keyof AuditSearch, value: string | undefined): AuditSearch =>
  value === undefined ? {} : { [name]: value }

export const audit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  component: lazyPage(() => import('../../people/access/audit-page.tsx'), 'AuditPage'),
  validateSearch: (said: Record<string, unknown>): AuditSearch => ({
    ...part('by', textOf(said['by'])),
    ...part('action', textOf(said['action'])),
    ...part('chain', textOf(said['chain'])),
    ...part('search', textOf(said['search'])),
    ...part('from', dayOf(said['from'])),
    ...part('to', dayOf(said['to'])),
  }),
  staticData: { opensWith: 'names' },
})
