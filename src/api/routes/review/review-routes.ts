// Everything that reports, assessments, plans and requests are asked for, and what is due when.
import type { ApiContext } from '../../requests/index.ts'
import { assessmentRoutes } from './assessments.ts'
import { calendarRoutes } from './calendar.ts'
import { evidenceRoutes, keepEvidenceRoute } from './evidence.ts'
import { planRoutes } from './plans.ts'
import { handOnRoute } from './hand-on.ts'
import { requestFileRoutes, requestRoutes } from './requests.ts'
import { submissionRoutes } from './submissions.ts'

/** What serves the operations of the cycle. */
export function reviewRoutes(context: ApiContext) {
  return {
    ...assessmentRoutes(context),
    ...submissionRoutes(context),
    ...requestRoutes(context),
    ...requestFileRoutes(context),
    ...handOnRoute(context),
    ...planRoutes(context),
    ...evidenceRoutes(context),
    ...keepEvidenceRoute(context),
    ...calendarRoutes(context),
  }
}
