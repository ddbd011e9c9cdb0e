// How far the targets have come. Its code comes when somebody opens it.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { words } from '../../words/index.ts'
import { lazyPage } from '../lazy-page.ts'

interface Search {
  readonly report?: string | undefined
  readonly show?: string | undefined
}

function readSearch({ report, show }: Record<string, unknown>): Search {
  return {
    ...(typeof report === 'string' && /^[1-9]\d{0,3}$/.test(report) ? { report } : {}),
    ...(show === 'changed' ? { show } : {}),
  }
}

export const assessments = createRoute({
  getParentRoute: () => rootRoute,
  path: '/assessments',
  component: lazyPage(() => import('../../assessments/assessments-page.tsx'), 'AssessmentsPage'),
  validateSearch: readSearch,
  staticData: {
    opensWith: 'elements',
    menu: ({ assessmentScale }) =>
      assessmentScale ? { label: words.assessments, path: '/assessments' } : undefined,
  },
})
