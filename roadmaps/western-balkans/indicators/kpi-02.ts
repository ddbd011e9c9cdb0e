import { defineIndicator, latest, percentUnit, share, sum } from '#definition'
import { policyDocuments, policyDocumentsAdopted } from '../data-elements/policy-documents.ts'
import { kpiTexts } from '../kpi-texts.ts'
import { documents } from '../units.ts'

const inForce = (jurisdiction: string, value: number, judgement?: string) => ({
  jurisdiction,
  period: '2023-12',
  element: 'policy-documents',
  ...(judgement ? { codes: { judgement } } : {}),
  value,
})

export const kpi2 = defineIndicator({
  id: 'kpi-2',
  code: 'KPI 2',
  text: kpiTexts['2'],
  name: { en: 'Gender-responsive policy documents' },
  elements: ['2.1', '2.9'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    responsive: latest(policyDocuments, { where: { judgement: 'met' } }),
    all: latest(policyDocuments),
    adopted: sum(policyDocumentsAdopted),
  },
  headline: { show: 'responsive' },
  breakdowns: ['policy-type', 'judgement'],
  shows: (terms) => ({
    responsive: {
      name: { en: 'Evidence-based documents that address men, women, boys and girls' },
      formula: terms.responsive,
      unit: documents,
      breakdowns: ['policy-type'],
    },
    all: { name: { en: 'Evidence-based documents in force' }, formula: terms.all, unit: documents },
    share: {
      name: { en: 'Share of documents that address men, women, boys and girls' },
      formula: share(terms.responsive, terms.all, { notReported: 'inside' }),
      unit: percentUnit,
      breakdowns: ['policy-type'],
    },
    adopted: {
      name: { en: 'Documents adopted in the period' },
      formula: terms.adopted,
      unit: documents,
      breakdowns: ['policy-type'],
    },
  }),
  method: {
    en: 'A stock of documents in force on the last day of the period for which it is known. Each document is judged by a checklist: evidence base, gender analysis, objectives for men, women, boys and girls. Only those judged as met are counted; documents not judged yet stay in the base of the share. A stock is never added up over time.',
  },
  workedExample: {
    narrative: {
      en: 'At the end of 2023 Sarajevo has 3 documents in force, 1 of them judged as met; Tirana has 2, both met. The other four did not report. The share of the two that did is 3 of 5.',
    },
    observations: [
      inForce('sarajevo', 3),
      inForce('sarajevo', 1, 'met'),
      inForce('tirana', 2),
      inForce('tirana', 2, 'met'),
      { jurisdiction: 'tirana', period: '2023-H2', element: 'policy-documents-adopted', value: 1 },
    ],
    expects: [
      { show: 'responsive', jurisdiction: 'sarajevo', period: '2023', is: '1' },
      { show: 'share', jurisdiction: 'sarajevo', period: '2023', is: '33.3' },
      { show: 'responsive', jurisdiction: 'western-balkans', period: '2023', is: 'at least 3' },
      { show: 'share', jurisdiction: 'western-balkans', period: '2023', is: '60' },
      { show: 'responsive', jurisdiction: 'pristina', period: '2023', is: 'not reported' },
      { show: 'adopted', jurisdiction: 'tirana', period: '2023', is: 'at least 1' },
    ],
  },
})
