// Signals: which register and jurisdiction is looked at stands in the address. Its code comes when somebody opens it.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { analysisMenu } from '../../words/analysis/menu-words.ts'
import { lazyPage } from '../lazy-page.ts'

interface Search {
  readonly register?: string
  readonly jurisdiction?: string
}

function readSearch(search: Record<string, unknown>): Search {
  const { register, jurisdiction } = search
  return {
    ...(typeof register === 'string' && register !== '' ? { register } : {}),
    ...(typeof jurisdiction === 'string' && jurisdiction !== '' ? { jurisdiction } : {}),
  }
}

export const signals = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signals',
  component: lazyPage(() => import('../../analysis/signals-page.tsx'), 'SignalsPage'),
  validateSearch: readSearch,
  staticData: {
    opensWith: 'names',
    menu: ({ registers }) =>
      registers.some(({ isWatched }) => isWatched)
        ? { label: analysisMenu.signals, path: '/signals', group: 'sources' }
        : undefined,
  },
})
