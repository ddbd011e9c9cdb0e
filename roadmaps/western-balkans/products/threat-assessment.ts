// The risk analysis and threat assessment that target 2.1 asks for: a document of every year, signed as the reports are.
import type { CycleProduct } from '#definition'

export const threatAssessment: CycleProduct = {
  id: 'threat-assessment',
  name: { en: 'Risk analysis and threat assessment' },
  document: 'threat-assessment',
}
