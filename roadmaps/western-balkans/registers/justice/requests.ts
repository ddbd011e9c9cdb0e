import { defineField, defineRegister, fieldKind } from '#definition'
import * as lists from '../../code-lists/index.ts'
import {
  answered,
  exchangeFields,
  feedbackFields,
  otherInstitution,
  refusalGround,
  replied,
} from '../../requests/fields.ts'
import { requestKindCodes } from '../../requests/kind-codes.ts'
import { sharedFlow, stepsAnsweredBy } from '../../requests/steps.ts'
import * as ask from '../asking/ask.ts'
import { caseNumber, day, remark } from '../asking/shared-fields.ts'

const onlyOf = (...kinds: readonly string[]) => ({ field: 'kind', is: kinds })

export const requests = defineRegister({
  id: 'requests',
  name: { en: 'Requests and tasks' },
  singular: { en: 'request' },
  definition: {
    en: 'What institutions ask of each other with a deadline: information, legal assistance, tasks, feedback, inspections. To trace a firearm, use “Trace requests”.',
  },
  keptBy: [
    ...['police', 'border-police', 'customs', 'prosecution', 'court', 'firearms-focal-point', 'laboratory'],
    ...['interior-ministry', 'salw-commission', 'prison', 'armed-forces', 'export-control'],
  ],
  sections: [
    {
      id: 'request',
      name: { en: 'The request' },
      fields: [
        ask.choice('kind', 'Kind of request', requestKindCodes, { isRequired: true }),
        day('Day on which it was sent'),
        caseNumber('Number of the request'),
        ask.choice('direction', 'Direction', lists.traceDirectionCodes, { isRequired: true }),
        otherInstitution,
        ask.text('addressee', 'Other side', {
          isRequired: true,
          help: 'The state or the institution that is asked, or that asks us.',
        }),
        ask.choice('channel', 'Channel', lists.channelCodes),
        ask.choice('urgency', 'Urgency', lists.urgencyCodes),
        ask.text('subject', 'Subject', { isRequired: true, help: 'No names of persons.' }),
        ask.choice('offence', 'Offence', lists.offenceCodes, {
          showWhen: onlyOf('letter-rogatory', 'information-request'),
        }),
        ask.text('legal-basis', 'Legal basis', {
          showWhen: onlyOf('letter-rogatory', 'inspection-order'),
          help: 'The convention, treaty or law by which it is asked.',
        }),
        ask.choice('entity', 'Kind of entity', lists.inspectedEntityCodes, {
          showWhen: onlyOf('inspection-order'),
        }),
        defineField(fieldKind.text, {
          id: 'findings',
          name: { en: 'Findings it is about' },
          help: { en: 'Filled in by “Ask the source” on the quality page.' },
          showWhen: onlyOf('figure-question'),
          settings: { longest: 1000 },
          mayLeave: 'always',
        }),
        ask.longText('body', 'What is asked', { help: 'No names of persons.', mayLeave: 'never' }),
      ],
    },
    {
      id: 'answer',
      name: { en: 'The answer' },
      fields: [
        ask.choice('status', 'State', lists.traceStatusCodes, { isRequired: true }),
        ask.date('due-on', 'Answer due on', { help: 'The deadline that was asked for or agreed.' }),
        ...exchangeFields,
        ask.date('answered-on', 'Day of the answer', { showWhen: replied }),
        ask.longText('answer', 'Answer', {
          showWhen: answered,
          help: 'No names of persons.',
          mayLeave: 'never',
        }),
        ask.choice('use-made', 'Use that was made', lists.feedbackUseCodes, {
          showWhen: onlyOf('mandatory-feedback'),
        }),
        refusalGround,
        ...feedbackFields,
        remark,
      ],
    },
  ],
  children: [],
  countsOn: 'day',
  likeness: ['case-number', 'direction'],
  counts: [],
  requestFlow: {
    ...sharedFlow,
    keeps: ['remark'],
    sends: ['case-number', 'body', 'question', 'supplement', 'answer', 'feedback'],
    about: { findings: 'findings', subject: 'subject', body: 'body' },
    steps: stepsAnsweredBy('answer', 'use-made'),
  },
})
