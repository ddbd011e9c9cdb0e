// Documents: which one, of which jurisdiction and edition, stands in the address. Its code comes when somebody opens it.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { analysisMenu } from '../../words/analysis/menu-words.ts'
import { lazyPage } from '../lazy-page.ts'

interface Search {
  readonly document?: string | undefined
  readonly jurisdiction?: string | undefined
  readonly edition?: string | undefined
  /** The step that signed it; as it stands where not said. */
  readonly version?: string | undefined
}

function readSearch({ document, jurisdiction, edition, version }: Record<string, unknown>): Search {
  return {
    ...(typeof document === 'string' ? { document } : {}),
    ...(typeof jurisdiction === 'string' ? { jurisdiction } : {}),
    ...(/^\d{4}$/.test(String(edition)) ? { edition: String(edition) } : {}),
    ...(/^[1-9]\d{0,5}$/.test(String(version)) ? { version: String(version) } : {}),
  }
}

export const documents = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents',
  component: lazyPage(() => import('../../submissions/documents/documents-page.tsx'), 'DocumentsPage'),
  validateSearch: readSearch,
  staticData: {
    menu: ({ documents = [] }) =>
      documents.length > 0
        ? { label: analysisMenu.documents, path: '/documents', group: 'sources' }
        : undefined,
  },
})
