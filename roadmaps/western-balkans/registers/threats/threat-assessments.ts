// The text of the periodic risk analysis and threat assessment, section by section (target 2.1).
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { day, evidence } from '../asking/shared-fields.ts'
import { edition } from './edition.ts'

export const threatAssessments = defineRegister({
  id: 'threat-assessments',
  name: { en: 'Threat assessments' },
  singular: { en: 'assessment' },
  definition: {
    en: 'The text of the risk analysis and threat assessment of a jurisdiction: one record for every year that is assessed. Figures and signals are filled in beside it by themselves; risks are records of their own.',
  },
  keptBy: ['firearms-focal-point', 'salw-commission', 'police'],
  sections: [
    {
      id: 'cover',
      name: { en: 'The document' },
      fields: [
        day('Day on which the text was closed', 'What became known later belongs in the next edition.'),
        edition,
        ask.choice('document-marking', 'Classification', lists.documentMarkingCodes, { isRequired: true }),
      ],
    },
    {
      id: 'text',
      name: { en: 'The assessment' },
      fields: [
        ask.longText('key-judgements', 'Key judgements', {
          help: 'What has to be known after one page? Say how likely each is and how sure you are.',
        }),
        ask.longText('source-limits', 'Sources and their limits', {
          help: 'On which records, reports and talks does it rest, and what is missing?',
        }),
        ask.longText('armed-violence', 'Armed violence', {
          help: 'Who is harmed, where, by whom, and with which arms?',
        }),
        ask.longText('supply', 'Supply of illicit arms', {
          help: 'Where do seized arms come from, and how did they become illicit?',
        }),
        ask.longText('routes', 'Routes and ways of working', {
          help: 'On which routes, by which means of transport, and hidden how?',
        }),
        ask.longText('actors', 'Groups and actors', {
          help: 'Who trades, keeps and uses them? No names of persons.',
        }),
        ask.longText('response', 'What the institutions do about it', {
          help: 'What do tracing, prosecution, courts and stores achieve, and where does the chain break?',
        }),
        ask.longText('outlook', 'Outlook', {
          help: 'What may change within a year, and by what would it be noticed first?',
        }),
        evidence,
      ],
    },
  ],
  children: [],
  countsOn: 'day',
  likeness: ['edition'],
  counts: [],
})
