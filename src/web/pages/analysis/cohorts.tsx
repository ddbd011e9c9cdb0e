// Cohorts: what is looked at stands in the address. Its code comes when somebody opens it.
import { createRoute } from '@tanstack/react-router'
import { cohortParts } from '../../analysis/followed-search.ts'
import { rootRoute } from '../../data/root-route.ts'
import { textsIn } from '../../data/search.ts'
import { analysisMenu } from '../../words/analysis/menu-words.ts'
import { lazyPage } from '../lazy-page.ts'

export const cohorts = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cohorts',
  component: lazyPage(() => import('../../analysis/cohorts-page.tsx'), 'CohortsPage'),
  validateSearch: (search: Record<string, unknown>) => textsIn(search, cohortParts),
  staticData: {
    opensWith: 'names',
    menu: ({ registers }) =>
      registers.some((register) => register.hasCohorts)
        ? { label: analysisMenu.cohorts, path: '/cohorts', group: 'sources' }
        : undefined,
  },
})
