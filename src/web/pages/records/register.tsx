// The list of one register. Its code comes when somebody opens it.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

/** Texts only; the list itself says which of them it knows. */
function readSearch(search: Record<string, unknown>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(search).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

export const register = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$id',
  component: lazyPage(() => import('../../records/register-page.tsx'), 'RegisterPage'),
  validateSearch: readSearch,
  staticData: { opensWith: 'names' },
})
