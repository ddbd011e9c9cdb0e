import { defineIndicator, latest, percentUnit, share, sum } from '#definition'
import {
  policyDocuments,
  policyDocumentsAdopted,
  policyDocumentsDeveloped,
} from '../../data-elements/policy/policy-documents.ts'
import { kpiTexts } from '../../texts/kpi-texts.ts'
import { documents } from '../../terms/units.ts'

const inForce = (jurisdiction: string, value: number, judgement?: string) => ({
  jurisdiction,
  period: '2023-12',
  element: 'policy-documents',
  ...(judgement ? { codes: { judgement } } : {}),
  value,
})
const developed = (jurisdiction: string, value: number, judgement?: string) => ({
  ...inForce(jurisdiction, value, judgement),
  ...{ period: '2023', element: 'policy-documents-developed' },
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
    developed: sum(policyDocumentsDeveloped, { where: { judgement: 'met' } }),
    allDeveloped: sum(policyDocumentsDeveloped),
    responsive: latest(policyDocuments, { where: { judgement: 'met' } }),
    all: latest(policyDocuments),
    adopted: sum(policyDocumentsAdopted),
  },
  headline: [{ show: 'developed', beside: ['responsive', 'all', 'share'] }, { show: 'adopted' }],
  chart: { kind: 'split', shows: ['developed', 'allDeveloped'] },
  breakdowns: ['policy-type', 'judgement'],
  shows: (terms) => ({
    developed: {
      name: { en: 'Evidence-based documents developed that address men, women, boys and girls' },
      formula: terms.developed,
      unit: documents,
      breakdowns: ['policy-type'],
    },
    allDeveloped: {
      name: { en: 'Evidence-based documents developed' },
      formula: terms.allDeveloped,
      unit: documents,
    },
    developedShare: {
      name: { en: 'Share of the documents developed that address men, women, boys and girls' },
      formula: share(terms.developed, terms.allDeveloped, { notReported: 'inside' }),
      unit: percentUnit,
      breakdowns: ['policy-type'],
    },
    responsive: {
      name: { en: 'Evidence-based documents in force that address men, women, boys and girls' },
      formula: terms.responsive,
      unit: documents,
      breakdowns: ['policy-type'],
    },
    all: { name: { en: 'Evidence-based documents in force' }, formula: terms.all, unit: documents },
    share: {
      name: { en: 'Share of the documents in force that address men, women, boys and girls' },
      formula: share(terms.responsive, terms.all, { notReported: 'inside' }),
      unit: percentUnit,
      breakdowns: ['policy-type'],
    },
    adopted: {
      name: { en: 'Policy documents adopted, whatever they address' },
      formula: terms.adopted,
      unit: documents,
      breakdowns: ['policy-type'],
    },
  }),
  method: {
    en: 'The sentence asks for documents that are developed, rest on evidence, and also address needs of men, women, boys and girls. “Developed” is read as adopted in the period; because a document works for years, those in force on the last day of the period for which they are known stand beside it. Both readings are interpretations of this platform.\n\nA document addresses these needs where every criterion of a checklist is met: it rests on data and research, a gender analysis was made, and it has baselines, objectives, money and indicators for men, women, boys and girls, among others. The judgement follows from the checklist: “met” with a criterion that is not met, or not judged, is refused. The criteria follow SEESAC’s practical tool on gender and small arms; that all of them are needed is an interpretation. A document developed counts by its judgement at its adoption, a document in force by the latest.\n\nDocuments not judged stay in the base of the share. A stock is never added up over time.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Sarajevo develops 2 evidence-based documents, 1 of them judged as met; Tirana develops 1, which is met. At the end of the year Sarajevo has 3 documents in force, 1 of them met; Tirana has 2, both met. The other four did not report. The share of the two that did is 3 of 5.',
    },
    observations: [
      developed('sarajevo', 2),
      developed('sarajevo', 1, 'met'),
      developed('tirana', 1),
      developed('tirana', 1, 'met'),
      inForce('sarajevo', 3),
      inForce('sarajevo', 1, 'met'),
      inForce('tirana', 2),
      inForce('tirana', 2, 'met'),
      { jurisdiction: 'tirana', period: '2023-H2', element: 'policy-documents-adopted', value: 1 },
    ],
    expects: [
      { show: 'developed', jurisdiction: 'sarajevo', period: '2023', is: '1' },
      { show: 'developed', jurisdiction: 'western-balkans', period: '2023', is: 'at least 2' },
      { show: 'developedShare', jurisdiction: 'sarajevo', period: '2023', is: '50' },
      { show: 'responsive', jurisdiction: 'sarajevo', period: '2023', is: '1' },
      { show: 'share', jurisdiction: 'sarajevo', period: '2023', is: '33.3' },
      { show: 'responsive', jurisdiction: 'western-balkans', period: '2023', is: 'at least 3' },
      { show: 'share', jurisdiction: 'western-balkans', period: '2023', is: '60' },
      { show: 'responsive', jurisdiction: 'pristina', period: '2023', is: 'not reported' },
      { show: 'adopted', jurisdiction: 'tirana', period: '2023', is: 'at least 1' },
    ],
  },
})
