// The source text of the roadmap, word for word. Its code comes when somebody opens it.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { words } from '../../words/index.ts'

export const sourceText = createRoute({
  getParentRoute: () => rootRoute,
  path: '/text',
  component: lazyRouteComponent(() => import('../../roadmap/source-text-page.tsx'), 'SourceTextPage'),
  staticData: { menu: () => ({ label: words.text.label, path: '/text', group: 'sources' }) },
})
