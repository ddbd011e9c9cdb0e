// One assessment: of an element of the roadmap in a jurisdiction, for a report. Whether it is being written is in the address.
import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../data/root-route.ts'
import { lazyPage } from '../lazy-page.ts'

interface Search {
  readonly write?: string | undefined
  readonly version?: string | undefined
}

export const assessment = createRoute({
  getParentRoute: () => rootRoute,
  path: '/assessments/$jurisdiction/$report/$code',
  component: lazyPage(() => import('../../assessments/assessment-page.tsx'), 'AssessmentPage'),
  validateSearch: ({ write, version }: Record<string, unknown>): Search => ({
    ...(write === 'yes' ? { write } : {}),
    ...(typeof version === 'string' && /^[1-9]\d{0,5}$/.test(version) ? { version } : {}),
  }),
  staticData: { opensWith: 'elements' },
})
