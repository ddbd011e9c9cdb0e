// Any indicator by any two of its dimensions: all that is chosen stands in the address. Its code comes when somebody opens it.
import { createRoute } from '@tanstack/react-router'
import { readExploreSearch } from '#drawing'
import { rootRoute } from '../../data/root-route.ts'
import { analysisMenu } from '../../words/analysis/menu-words.ts'
import { lazyPage } from '../lazy-page.ts'

export const explore = createRoute({
  getParentRoute: () => rootRoute,
  path: '/explore',
  component: lazyPage(() => import('../../explore/explore-page.tsx'), 'ExplorePage'),
  validateSearch: readExploreSearch,
  staticData: { menu: () => ({ label: analysisMenu.explore, path: '/explore', group: 'sources' }) },
})
