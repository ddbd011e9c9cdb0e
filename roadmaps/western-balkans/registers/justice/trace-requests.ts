import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { itemLinesWith } from '../asking/item-lines.ts'
import { caseNumber, day, remark, seizureLinks } from '../asking/shared-fields.ts'
import {
  answered,
  exchangeFields,
  feedbackFields,
  otherInstitution,
  refusalGround,
  replied,
} from '../../requests/fields.ts'
import { sharedFlow, stepsAnsweredBy } from '../../requests/steps.ts'

const onlyFirearms = { field: 'item-class', is: ['firearm'] } as const
/** What a reference table of firearms is searched by, besides make, model and calibre. */
const identifyingFields = [
  ask.choice('action', 'Action', lists.firearmActionCodes, { showWhen: onlyFirearms }),
  ask.whole('barrel-length', 'Length of the barrel in mm', { least: 1, showWhen: onlyFirearms }),
  ask.text('proof-marks', 'Proof marks', { showWhen: onlyFirearms }),
]
const sent = { direction: ['sent'] }
const received = { direction: ['received'] }
/** Requests of ours that were answered, in the month of the answer. Days that run backwards are a finding and count nowhere. */
const taken = {
  on: 'answered-on',
  inOrder: ['day', 'answered-on'],
  where: { ...sent, status: ['answered', 'feedback', 'closed'] },
} as const
const completed = taken
const due = { on: 'due-on', given: ['due-on'] }
const inTime = { inOrder: ['answered-on', 'due-on'] } as const
/** Classes of items are never put together. */
const apart = { of: 'items', field: 'item-class' }
const traced = { on: 'answered-on', given: ['answered-on', 'time-to-crime'], where: sent }

export const traceRequests = defineRegister({
  id: 'trace-requests',
  name: { en: 'Trace requests' },
  singular: { en: 'request' },
  definition: {
    en: 'Every request to trace a recovered firearm, sent or received, with its answer. Target 2.7 asks for one per recovered firearm.',
  },
  keptBy: ['police', 'firearms-focal-point'],
  sections: [
    {
      id: 'request',
      name: { en: 'The request' },
      fields: [
        day('Day on which it was sent'),
        caseNumber('Case number'),
        ask.choice('direction', 'Direction', lists.traceDirectionCodes, { isRequired: true }),
        otherInstitution,
        ask.text('addressee', 'Other side', {
          isRequired: true,
          help: 'The state or the institution that is asked, or that asks us.',
        }),
        ask.choice('asked', 'Asked', lists.traceAddresseeCodes),
        ask.choice('channel', 'Channel', lists.channelCodes),
        ask.choice('urgency', 'Urgency', lists.urgencyCodes),
        ask.date('recovered-on', 'Day of the recovery'),
        ask.choice('offence', 'Legal ground', lists.offenceCodes),
        ask.text('intended-use', 'What the answer is for'),
        ask.longText('circumstances', 'Circumstances of the recovery', {
          help: 'No names of persons.',
          mayLeave: 'never',
        }),
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
        ask.choice('outcome', 'Outcome', lists.recordedTraceOutcomeCodes, { showWhen: answered }),
        ask.choice('last-record', 'Last legal record', lists.lastLegalRecordCodes, { showWhen: answered }),
        ask.date('last-record-on', 'Day of the last legal record', {
          showWhen: answered,
          help: 'From this day to the recovery is the time to crime.',
        }),
        ask.text('last-record-state', 'State of the last legal record', { showWhen: answered }),
        ask.choice('last-holder', 'Kind of last legal holder', lists.holderKindCodes, { showWhen: answered }),
        ask.whole('time-to-crime', 'Time to crime in days', { showWhen: answered }),
        refusalGround,
        ...feedbackFields,
        ask.text('opened-by', 'Opened by', {
          help: 'Filled in where a recovery opened the request by itself.',
          mayLeave: 'never',
          isSensitive: false,
        }),
        remark,
      ],
    },
  ],
  children: [itemLinesWith(...identifyingFields), seizureLinks],
  countsOn: 'day',
  isWatched: true,
  durations: [
    {
      ...{ id: 'time-to-crime', name: { en: 'Time to crime' }, days: 'time-to-crime' },
      ...{ between: ['last-record-on', 'recovered-on'], on: 'answered-on', apart },
      where: { ...sent, status: ['answered', 'feedback', 'closed'] },
      bands: [365, 1095, 1825, 3650, 7300],
    },
    {
      ...{ id: 'time-to-trace', name: { en: 'Time to trace' }, between: ['day', 'answered-on'], apart },
      where: { ...sent, status: ['answered', 'feedback', 'closed'] },
      ...{ on: 'answered-on', bands: [14, 30, 60, 180, 365] },
    },
  ],
  likeness: ['case-number', 'direction'],
  counts: [
    { element: 'trace-requests-sent', where: sent, dimensions: {} },
    { element: 'trace-requests-received', where: received, dimensions: {} },
    { ...completed, element: 'traces-completed', dimensions: {} },
    { ...completed, element: 'trace-days', days: ['day', 'answered-on'], dimensions: {} },
    { ...due, element: 'answers-due-from-others', where: sent, dimensions: {} },
    { ...due, ...inTime, element: 'answers-in-time-from-others', where: sent, dimensions: {} },
    { ...due, element: 'answers-due-to-others', where: received, dimensions: {} },
    { ...due, ...inTime, element: 'answers-in-time-to-others', where: received, dimensions: {} },
    { ...taken, element: 'answers-taken', dimensions: {} },
    { ...taken, element: 'feedback-given', given: ['feedback-on'], dimensions: {} },
    { ...traced, element: 'time-to-crime-traces', dimensions: {} },
    { ...traced, element: 'time-to-crime-days', sum: 'time-to-crime', dimensions: {} },
  ],
  requestFlow: {
    ...sharedFlow,
    keeps: ['remark', 'opened-by', 'seizures'],
    // Nobody can trace a firearm whose number they are not told.
    sends: ['case-number', 'circumstances', 'serial-number', 'question', 'supplement', 'feedback'],
    spans: { 'time-to-crime': { from: 'last-record-on', to: 'recovered-on' } },
    openedBy: 'opened-by',
    steps: stepsAnsweredBy(
      ...['outcome', 'last-record', 'last-record-on', 'last-record-state', 'last-holder', 'time-to-crime'],
    ),
  },
})
