// How complete and how timely each report of the cycle is. Which report is in the address.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { words } from '../../words/index.ts'
import { lazyPage } from '../lazy-page.ts'

interface Search {
  readonly product?: string
  readonly report?: number
}

function readSearch(search: Record<string, unknown>): Search {
  const report = Number(search['report'])
  return {
    ...(typeof search['product'] === 'string' ? { product: search['product'] } : {}),
    ...(Number.isInteger(report) && report > 0 ? { report } : {}),
  }
}

export const completeness = createRoute({
  getParentRoute: () => rootRoute,
  path: '/completeness',
  component: lazyPage(() => import('../../quality/completeness-report.tsx'), 'CompletenessPage'),
  validateSearch: readSearch,
  staticData: {
    opensWith: 'names',
    menu: () => ({ label: words.completeness.label, path: '/completeness', group: 'sources' }),
  },
})
