// All registers of the roadmap. The code of this part of the site comes when somebody opens it.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { words } from '../../words/index.ts'
import { lazyPage } from '../lazy-page.ts'

export const registers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers',
  component: lazyPage(() => import('../../records/registers-page.tsx'), 'RegistersPage'),
  staticData: {
    opensWith: 'names',
    menu: ({ registers: all }) =>
      all.length === 0 ? undefined : { label: words.registers, path: '/registers', group: 'work' },
  },
})
