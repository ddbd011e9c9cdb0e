// Policy documents (KPI 2).
import { defineDataElement } from '#definition'
import { judgement, policyType } from '../dimensions.ts'
import { documents } from '../units.ts'

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

export const policyDocumentsAdopted = defineDataElement({
  id: 'policy-documents-adopted',
  name: { en: 'Policy documents adopted' },
  definition: { en: 'Policy documents adopted in the period; context for KPI 2.' },
  unit: documents,
  dimensions: [policyType],
  accumulation: 'period',
  expectedBy: [],
})
