// One record: corrections and history.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const record = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$id/$jurisdiction/$record',
  component: lazyPage(() => import('../../records/record-pages.tsx'), 'RecordPage'),
  staticData: { opensWith: 'names' },
})
