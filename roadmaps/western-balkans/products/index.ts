// What every cycle of the Roadmap asks for; one file a product.
import type { CycleProduct } from '#definition'
import { kpi } from './kpi.ts'
import { narrative } from './narrative.ts'
import { threatAssessment } from './threat-assessment.ts'

export const products: readonly CycleProduct[] = [kpi, narrative, threatAssessment]
