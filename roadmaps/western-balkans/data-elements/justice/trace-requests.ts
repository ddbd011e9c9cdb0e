// Requests to trace a recovered firearm, with their answers (targets 2.6 and 2.7).
import { defineDataElement } from '#definition'
import { days, requests } from '../../terms/units.ts'

export const traceRequestsSent = defineDataElement({
  id: 'trace-requests-sent',
  name: { en: 'Trace requests sent' },
  definition: {
    en: 'Requests to trace a recovered firearm that were sent in the period, at home or abroad; one for each firearm; context for target 2.7.',
  },
  unit: requests,
  accumulation: 'period',
})

export const traceRequestsReceived = defineDataElement({
  id: 'trace-requests-received',
  name: { en: 'Trace requests received' },
  definition: {
    en: 'Requests to trace a firearm that others sent to this jurisdiction in the period; context for target 2.7.',
  },
  unit: requests,
  accumulation: 'period',
})

export const tracesCompleted = defineDataElement({
  id: 'traces-completed',
  name: { en: 'Traces completed' },
  definition: {
    en: 'Trace requests of this jurisdiction that were answered in the period, by the day of the answer, whatever the outcome; a refusal is no answer. Context for target 2.7.',
  },
  unit: requests,
  accumulation: 'period',
})

export const traceDays = defineDataElement({
  id: 'trace-days',
  name: { en: 'Days until the answer' },
  definition: {
    en: 'Days from the sending of a trace request to its answer, added up over the requests answered in the period; context for target 2.7.',
  },
  unit: days,
  accumulation: 'period',
})

export const answersDueFromOthers = defineDataElement({
  id: 'answers-due-from-others',
  name: { en: 'Answers due from others' },
  definition: {
    en: 'Trace requests sent by this jurisdiction whose answer was due in the period, by the deadline that was asked for or agreed; context for targets 2.6 and 2.7.',
  },
  unit: requests,
  accumulation: 'period',
})

export const answersInTimeFromOthers = defineDataElement({
  id: 'answers-in-time-from-others',
  name: { en: 'Answers received in time' },
  definition: {
    en: 'Those of the requests sent whose answer was due in the period and came on the day of the deadline or before; a refusal is an answer. Context for targets 2.6 and 2.7.',
  },
  unit: requests,
  accumulation: 'period',
})

export const answersDueToOthers = defineDataElement({
  id: 'answers-due-to-others',
  name: { en: 'Answers due to others' },
  definition: {
    en: 'Trace requests received by this jurisdiction whose answer was due in the period; context for targets 2.6 and 2.7.',
  },
  unit: requests,
  accumulation: 'period',
})

export const answersInTimeToOthers = defineDataElement({
  id: 'answers-in-time-to-others',
  name: { en: 'Answers given in time' },
  definition: {
    en: 'Those of the requests received whose answer was due in the period and was given on the day of the deadline or before; a refusal is an answer. Context for targets 2.6 and 2.7.',
  },
  unit: requests,
  accumulation: 'period',
})

export const answersTaken = defineDataElement({
  id: 'answers-taken',
  name: { en: 'Answers received' },
  definition: {
    en: 'Trace requests sent by this jurisdiction that were answered in the period; on each of them feedback is owed to who answered. Context for target 2.6.',
  },
  unit: requests,
  accumulation: 'period',
})

export const feedbackGiven = defineDataElement({
  id: 'feedback-given',
  name: { en: 'Feedback given' },
  definition: {
    en: 'Those of the answers received in the period on which this jurisdiction has told the other side what became of it, so far; context for target 2.6.',
  },
  unit: requests,
  accumulation: 'period',
})

export const timeToCrimeDays = defineDataElement({
  id: 'time-to-crime-days',
  name: { en: 'Days to crime' },
  definition: {
    en: 'Days from the last legal record of a firearm to its recovery, added up over the traces of the period that tell them; context for target 2.7.',
  },
  unit: days,
  accumulation: 'period',
})

export const timeToCrimeTraces = defineDataElement({
  id: 'time-to-crime-traces',
  name: { en: 'Traces that tell the time to crime' },
  definition: {
    en: 'Traces answered in the period that tell when the firearm was last legal; context for target 2.7.',
  },
  unit: requests,
  accumulation: 'period',
})
