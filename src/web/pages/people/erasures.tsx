// Sensitive answers that are erased by two people; a record that it is to be asked of may stand in the address.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import type { ErasureSearch } from '../../data/access/access-queries.ts'
import { lazyPage } from '../lazy-page.ts'

const part = (name: keyof ErasureSearch, value: unknown): ErasureSearch =>
  typeof value === 'string' && value !== '' ? { [name]: value.slice(0, 200) } : {}

export const erasures = createRoute({
  getParentRoute: () => rootRoute,
  path: '/erasures',
  component: lazyPage(() => import('../../people/erasures/erasures-page.tsx'), 'ErasuresPage'),
  validateSearch: (said: Record<string, unknown>): ErasureSearch => ({
    ...part('register', said['register']),
    ...part('jurisdiction', said['jurisdiction']),
    ...part('record', said['record']),
  }),
  staticData: { opensWith: 'names' },
})
