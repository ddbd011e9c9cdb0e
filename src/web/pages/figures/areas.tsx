// All jurisdictions and groups. The code comes when somebody opens them.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { words } from '../../words/index.ts'

export const areas = createRoute({
  getParentRoute: () => rootRoute,
  path: '/jurisdictions',
  component: lazyRouteComponent(() => import('./areas-page.tsx'), 'AreasPage'),
  staticData: { menu: () => ({ label: words.areas.label, path: '/jurisdictions' }) },
})
