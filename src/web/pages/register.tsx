// The list of one register. Its code comes when somebody opens it.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.ts'

const texts = ['jurisdiction', 'search', 'sort'] as const

interface Search {
  readonly jurisdiction?: string
  readonly search?: string
  readonly sort?: string
  readonly page?: number
}

function readSearch(search: Record<string, unknown>): Search {
  const given = texts.flatMap((name) =>
    typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : [],
  )
  const page = typeof search['page'] === 'number' && search['page'] > 0 ? { page: search['page'] } : {}
  return { ...(Object.fromEntries(given) as Search), ...page }
}

export const register = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$id',
  component: lazyRouteComponent(() => import('../records/register-page.tsx'), 'RegisterPage'),
  validateSearch: readSearch,
})
