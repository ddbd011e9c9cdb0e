// How long something took: what is looked at stands in the address. Its code comes when somebody opens it.
import { createRoute } from '@tanstack/react-router'
import { durationParts } from '../../analysis/followed-search.ts'
import { rootRoute } from '../../data/root-route.ts'
import { textsIn } from '../../data/search.ts'
import { analysisMenu } from '../../words/analysis/menu-words.ts'
import { lazyPage } from '../lazy-page.ts'

export const durations = createRoute({
  getParentRoute: () => rootRoute,
  path: '/durations',
  component: lazyPage(() => import('../../analysis/durations-page.tsx'), 'DurationsPage'),
  validateSearch: (search: Record<string, unknown>) => textsIn(search, durationParts),
  staticData: {
    opensWith: 'names',
    menu: ({ registers }) =>
      registers.some((register) => register.hasDurations)
        ? { label: analysisMenu.durations, path: '/durations', group: 'sources' }
        : undefined,
  },
})
