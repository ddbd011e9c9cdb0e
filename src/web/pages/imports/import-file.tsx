// A file to be imported into a register.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const importFile = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$id/import',
  component: lazyPage(() => import('../../imports/import-file-page.tsx'), 'ImportFilePage'),
  staticData: { opensWith: 'names' },
})
