// The risks of a threat assessment, each as people judged it (target 2.1). Nothing is worked out of likelihood and impact.
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { day } from '../asking/shared-fields.ts'
import { edition } from './edition.ts'

export const risks = defineRegister({
  id: 'risks',
  name: { en: 'Risks' },
  singular: { en: 'risk' },
  definition: {
    en: 'Every risk of a threat assessment, once for every year that is assessed: the threat, how likely it is, what it would do, how sure that is, and what is done about it. People judge; nothing is worked out.',
  },
  keptBy: ['firearms-focal-point', 'salw-commission', 'police'],
  sections: [
    {
      id: 'threat',
      name: { en: 'The threat' },
      fields: [
        day('Day of the judgement'),
        edition,
        ask.number('risk-number', 'Number of the risk', {
          isRequired: true,
          help: 'The same number in every edition, so that changes are seen.',
        }),
        ask.text('title', 'Threat in a sentence', { isRequired: true }),
        ask.choice('threat-kind', 'Kind of threat', lists.threatKindCodes, { isRequired: true }),
        ask.choices('commodities', 'Arms and goods', lists.recordedItemClassCodes),
        ask.choices('actors', 'Who is behind it', lists.actorKindCodes),
        ask.text('area', 'Where', { help: 'Area, border section or route, in words.' }),
      ],
    },
    {
      id: 'judgement',
      name: { en: 'The judgement' },
      fields: [
        ask.choice('likelihood', 'Likelihood', lists.likelihoodCodes, { isRequired: true }),
        ask.choice('impact', 'Impact', lists.impactCodes, { isRequired: true }),
        ask.choice('confidence', 'Confidence', lists.confidenceCodes, { isRequired: true }),
        ask.longText('grounds', 'Why it is judged so', { isRequired: true, help: 'No names of persons.' }),
        ask.longText('controls', 'What is done about it already'),
        ask.text('judged-by', 'Judged by', { help: 'The institution, not the person.' }),
      ],
    },
  ],
  children: [
    {
      id: 'measures',
      name: { en: 'Measures proposed' },
      singular: { en: 'measure' },
      fields: [
        ask.text('measure', 'Measure', { isRequired: true }),
        ask.text('responsible', 'Responsible body', { isRequired: true }),
        ask.date('measure-due', 'Until'),
        ask.choice('measure-state', 'State of the measure', lists.measureStateCodes, { isRequired: true }),
      ],
    },
    {
      id: 'proof',
      name: { en: 'Evidence of the risk' },
      singular: { en: 'piece of evidence' },
      fields: [
        ask.choice('proof-kind', 'Kind of evidence', lists.proofKindCodes, { isRequired: true }),
        ask.text('shows', 'What it shows', { isRequired: true }),
        ask.webAddress('proof-address', 'Its address', {
          help: 'Of the page with the figure, the record, the signals or the file.',
        }),
      ],
    },
  ],
  countsOn: 'day',
  likeness: ['edition', 'risk-number'],
  counts: [],
})
