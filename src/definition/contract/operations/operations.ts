// Every operation of the API, once, by its operation id: server, documentation, browser, command line and tests go by this table.
import { accessOperations } from './access-operations.ts'
import { analysisOperations } from './analysis-operations.ts'
import { assessmentOperations } from './assessment-operations.ts'
import { erasureOperations } from './erasure-operations.ts'
import { evidenceOperations } from './evidence-operations.ts'
import { calendarOperations } from './calendar-operations.ts'
import { figureOperations } from './figure-operations.ts'
import { importOperations } from './import-operations.ts'
import { personOperations } from './person-operations.ts'
import { planOperations } from './plan-operations.ts'
import { recordOperations } from './record-operations.ts'
import { requestOperations } from './request-operations.ts'
import { submissionOperations } from './submission-operations.ts'

export const operations = {
  ...figureOperations,
  ...recordOperations,
  ...importOperations,
  ...personOperations,
  ...accessOperations,
  ...erasureOperations,
  ...assessmentOperations,
  ...submissionOperations,
  ...requestOperations,
  ...planOperations,
  ...evidenceOperations,
  ...calendarOperations,
  ...analysisOperations,
}

export type Operations = typeof operations
export type OperationId = keyof Operations
