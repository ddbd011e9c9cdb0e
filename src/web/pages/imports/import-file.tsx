// A file to be imported into a register.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'

export const importFile = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$id/import',
  component: lazyRouteComponent(() => import('../../imports/import-file-page.tsx'), 'ImportFilePage'),
  staticData: { opensWith: 'names' },
})
