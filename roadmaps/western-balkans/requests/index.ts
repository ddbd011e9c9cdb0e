// Kinds of requests. A new one is one file and one line here.
import type { RequestKind } from '#definition'
import { figureQuestion } from './kinds/figure-question.ts'
import { focalPointTask } from './kinds/focal-point-task.ts'
import { informationRequest } from './kinds/information-request.ts'
import { inspectionOrder } from './kinds/inspection-order.ts'
import { letterRogatory } from './kinds/letter-rogatory.ts'
import { mandatoryFeedback } from './kinds/mandatory-feedback.ts'
import { traceRequest } from './kinds/trace-request.ts'

export const requestKinds: readonly RequestKind[] = [
  traceRequest,
  informationRequest,
  letterRogatory,
  focalPointTask,
  mandatoryFeedback,
  inspectionOrder,
  figureQuestion,
]
