// A new record of a register.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

export const newRecord = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$id/new',
  component: lazyPage(() => import('../../records/record-pages.tsx'), 'NewRecordPage'),
  validateSearch: ({ draft }: Record<string, unknown>): { readonly draft?: string } =>
    typeof draft === 'string' ? { draft } : {},
  staticData: { opensWith: 'names' },
})
