// Documents that are put together from records and figures; one file a document.
import type { RoadmapDocument } from '#definition'
import { threatAssessment } from './threat-assessment.ts'

export const documents: readonly RoadmapDocument[] = [threatAssessment]
