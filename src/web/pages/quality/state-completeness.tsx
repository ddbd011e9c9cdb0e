// Stating that registers are complete. Whose, which year and by which step is in the address.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

const asked = ['area', 'institution', 'year', 'step'] as const
type Search = Readonly<Partial<Record<(typeof asked)[number], string>>>

function readSearch(search: Record<string, unknown>): Search {
  return Object.fromEntries(
    asked.flatMap((name) => {
      const value = search[name]
      return typeof value === 'string' && value !== '' ? [[name, value]] : []
    }),
  )
}

export const stateCompleteness = createRoute({
  getParentRoute: () => rootRoute,
  path: '/completeness/statements',
  component: lazyPage(() => import('../../statements/statements-page.tsx'), 'StatementsPage'),
  validateSearch: readSearch,
  staticData: { opensWith: 'names' },
})
