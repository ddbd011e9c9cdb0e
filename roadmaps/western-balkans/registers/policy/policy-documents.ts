// Strategies and action plans, and whether they address men, women, boys and girls (KPI 2).
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { day, evidence, remark } from '../asking/shared-fields.ts'

const byType = { 'policy-type': { field: 'policy-type' } }
const standing = { field: 'entry', is: ['adopted', 'judged', 'amended'] }

export const policyDocuments = defineRegister({
  id: 'policy-documents',
  name: { en: 'Policy documents' },
  singular: { en: 'entry' },
  definition: {
    en: 'Every strategy, action plan or programme on small arms: its adoption, every judgement by the checklist, and its end. A document that rests on evidence counts as in force from its adoption to its last day.',
  },
  keptBy: ['salw-commission', 'interior-ministry'],
  sections: [
    {
      id: 'document',
      name: { en: 'The document' },
      fields: [
        day('Day', 'Of the adoption, the judgement or the end.'),
        ask.number('document-number', 'Number of the document', {
          isRequired: true,
          help: 'The same number in every entry of the document.',
        }),
        ask.text('title', 'Title', { isRequired: true }),
        ask.choice('entry', 'What happened', lists.documentEntryCodes, { isRequired: true }),
        ask.choice('policy-type', 'Type', lists.policyTypeCodes, { isRequired: true }),
        ask.choice('adopting-body', 'Adopted by', lists.adoptingBodyCodes),
        ask.date('last-day', 'Last day', { showWhen: standing, help: 'Empty where it has no end.' }),
        ask.yesNo('evidence-based', 'Rests on evidence', { showWhen: standing, isRequired: true }),
        evidence,
      ],
    },
    {
      id: 'judgement',
      name: { en: 'The judgement' },
      fields: [
        ask.choice('judgement', 'Addresses men, women, boys and girls', lists.judgementCodes, {
          showWhen: standing,
          isRequired: true,
          help: 'It follows from the checklist below: “met” where every criterion is met, and only there.',
        }),
        ask.text('judged-by', 'Judged by', { showWhen: standing, help: 'The institution, not the person.' }),
        remark,
      ],
    },
  ],
  children: [
    {
      id: 'checklist',
      name: { en: 'Checklist' },
      singular: { en: 'criterion' },
      fields: [
        ask.choice('gender-criterion', 'Criterion', lists.genderCriterionCodes, { isRequired: true }),
        ask.choice('criterion-judgement', 'Judgement', lists.judgementCodes, { isRequired: true }),
        ask.longText('gap', 'What is missing'),
      ],
    },
  ],
  countsOn: 'day',
  likeness: ['day', 'document-number', 'entry'],
  counts: [
    {
      element: 'policy-documents',
      holds: { by: ['document-number'], until: 'last-day' },
      where: { entry: standing.is, 'evidence-based': ['yes'] },
      dimensions: { ...byType, judgement: { field: 'judgement' } },
    },
    {
      element: 'policy-documents-developed',
      where: { entry: ['adopted'], 'evidence-based': ['yes'] },
      dimensions: { ...byType, judgement: { field: 'judgement' } },
    },
    { element: 'policy-documents-adopted', where: { entry: ['adopted'] }, dimensions: byType },
  ],
})
