// Lists to hand on. Their code comes when somebody opens them.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const handOn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hand-on',
  component: lazyPage(() => import('../../hand-on/hand-on-page.tsx'), 'HandOnPage'),
  staticData: { opensWith: 'names' },
})
