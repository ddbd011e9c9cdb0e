// Where the figures come from, how each thing is counted, and what the words beside a figure mean.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.ts'
import { words } from '../words/index.ts'

export const aboutTheData = createRoute({
  getParentRoute: () => rootRoute,
  path: '/about-the-data',
  component: lazyRouteComponent(() => import('../parts/about-the-data-page.tsx'), 'AboutTheDataPage'),
  staticData: { menu: () => ({ label: words.data.label, path: '/about-the-data' }) },
})
