// All pages below one layout, with addresses that stay readable: plain text in the search part, nothing encoded twice.
import { createRouter } from '@tanstack/react-router'
import { NotFound } from '../controls/not-found.tsx'
import { Layout } from './layout.tsx'
import { PageFailure } from './page-failure.tsx'
import { pages } from '../pages/index.ts'
import { readSearch, writeSearch } from '../data/search.ts'
import { rootRoute } from '../data/root-route.ts'

rootRoute.update({ component: Layout })

export const router = createRouter({
  routeTree: rootRoute.addChildren(pages),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: PageFailure,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
