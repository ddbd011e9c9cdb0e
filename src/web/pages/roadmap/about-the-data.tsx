// Where the figures come from and what the words beside them mean. Its code comes when somebody opens it.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { words } from '../../words/index.ts'

export const aboutTheData = createRoute({
  getParentRoute: () => rootRoute,
  path: '/about-the-data',
  component: lazyRouteComponent(() => import('../../roadmap/about-the-data-page.tsx'), 'AboutTheDataPage'),
  staticData: { menu: () => ({ label: words.data.label, path: '/about-the-data', group: 'sources' }) },
})
