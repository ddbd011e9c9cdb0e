// The map of a register's records: what narrows the list stands in the address. Its code comes when somebody opens it.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

/** Texts only; the map itself says which of them it knows. */
function readSearch(search: Record<string, unknown>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(search).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

export const recordMap = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$id/map',
  component: lazyPage(() => import('../../analysis/places/record-map-page.tsx'), 'RecordMapPage'),
  validateSearch: readSearch,
  staticData: { opensWith: 'names' },
})
