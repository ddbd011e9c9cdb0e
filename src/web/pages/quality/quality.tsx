// What does not fit together in what sources publish. The filter is in the address.
import { createRoute } from '@tanstack/react-router'
import { findingFilters, type FindingFilter } from '../../data/finding-filters.ts'
import { rootRoute } from '../../data/root-route.ts'
import { words } from '../../words/index.ts'
import { lazyPage } from '../lazy-page.ts'

function readFilter(search: Record<string, unknown>): FindingFilter {
  return Object.fromEntries(
    findingFilters.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])),
  )
}

export const quality = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quality',
  component: lazyPage(() => import('../../quality/quality-page.tsx'), 'QualityPage'),
  validateSearch: readFilter,
  staticData: {
    opensWith: 'names',
    menu: () => ({ label: words.quality.label, path: '/quality', group: 'sources' }),
  },
})
