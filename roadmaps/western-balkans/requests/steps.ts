// The steps by which every request goes: sent, acknowledged, answered, told what became of it, closed; or refused with a ground.
import type { RequestStep } from '#definition'

const open = ['sent', 'acknowledged', 'more-asked']

/** The steps, with the fields that hold an answer. */
export const stepsAnsweredBy = (...answer: readonly string[]): readonly RequestStep[] => [
  {
    ...{ id: 'acknowledge', by: 'asked', from: ['sent'], to: 'acknowledged' },
    name: { en: 'Acknowledge receipt' },
    done: { en: 'Receipt acknowledged' },
  },
  {
    ...{ id: 'ask-more', by: 'asked', from: ['sent', 'acknowledged'], to: 'more-asked' },
    name: { en: 'Ask for more information' },
    done: { en: 'More information asked for' },
    ...{ gives: ['question'], needs: ['question'] },
  },
  {
    ...{ id: 'tell-more', by: 'asking', from: ['more-asked'], to: 'acknowledged' },
    name: { en: 'Give more information' },
    done: { en: 'More information given' },
    ...{ gives: ['supplement'], needs: ['supplement'] },
  },
  {
    ...{ id: 'answer', by: 'asked', from: open, to: 'answered', on: 'answered-on', gives: answer },
    ...(answer[0] === undefined ? {} : { needs: [answer[0]] }),
    name: { en: 'Answer' },
    done: { en: 'Answered' },
  },
  {
    ...{ id: 'refuse', by: 'asked', from: open, to: 'refused', on: 'answered-on' },
    name: { en: 'Refuse with a legal ground' },
    done: { en: 'Refused' },
    ...{ gives: ['refusal-ground'], needs: ['refusal-ground'] },
  },
  {
    ...{ id: 'give-feedback', by: 'asking', from: ['answered'], to: 'feedback', on: 'feedback-on' },
    name: { en: 'Give feedback' },
    done: { en: 'Feedback given' },
    ...{ gives: ['feedback'], needs: ['feedback'] },
  },
  {
    ...{ id: 'close', by: 'asking', from: ['feedback'], to: 'closed' },
    name: { en: 'Close' },
    done: { en: 'Closed' },
  },
]

/** What every request asks the same way. */
export const sharedFlow = {
  direction: { field: 'direction', asking: 'sent', asked: 'received' },
  number: 'case-number',
  otherSide: { name: 'addressee', institution: 'other-institution' },
  state: 'status',
  first: 'sent',
  waits: {
    sent: 'asked',
    acknowledged: 'asked',
    'more-asked': 'asking',
    answered: 'asking',
    feedback: 'asking',
  },
  days: { due: 'due-on', answered: 'answered-on', feedback: 'feedback-on' },
  // Photographs and reports of the firearm: what the other side is asked about.
  files: { mayLeave: 'always' },
  amended: { en: 'Amended' },
} as const
