// Policy documents (KPI 2).
import { defineDataElement } from '#definition'
import { judgement, policyType } from '../../terms/dimensions.ts'
import { documents } from '../../terms/units.ts'

export const policyDocuments = defineDataElement({
  id: 'policy-documents',
  name: { en: 'Policy documents in force' },
  definition: {
    en: 'Evidence-based policy documents in force on that day, by the judgement whether they address needs of men, women, boys and girls.',
  },
  unit: documents,
  dimensions: [policyType, judgement],
  accumulation: 'stock',
})

export const policyDocumentsDeveloped = defineDataElement({
  id: 'policy-documents-developed',
  name: { en: 'Evidence-based policy documents developed' },
  definition: {
    en: 'Evidence-based policy documents adopted in the period, by the judgement at their adoption whether they address needs of men, women, boys and girls.',
  },
  unit: documents,
  dimensions: [policyType, judgement],
  accumulation: 'period',
})

export const policyDocumentsAdopted = defineDataElement({
  id: 'policy-documents-adopted',
  name: { en: 'Policy documents adopted' },
  definition: {
    en: 'Policy documents adopted in the period, whether they rest on evidence or not; context for KPI 2.',
  },
  unit: documents,
  dimensions: [policyType],
  accumulation: 'period',
  expectedBy: [],
})
