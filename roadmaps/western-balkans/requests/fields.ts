// Fields that every register of requests asks in the same words.
import * as lists from '../code-lists/index.ts'
import { institutionCodes } from './institution-codes.ts'
import * as ask from '../registers/asking/ask.ts'

export const replied = { field: 'status', is: ['answered', 'refused', 'feedback', 'closed'] }
export const answered = { field: 'status', is: ['answered', 'feedback', 'closed'] }
const refused = { field: 'status', is: ['refused'] }

export const otherInstitution = ask.choice(
  'other-institution',
  'Institution of the other side',
  institutionCodes,
  {
    help: 'Where it takes part in the Roadmap: both sides then keep the request. Leave it empty for anybody else.',
  },
)

/** What is said on the way to an answer, and of a refusal. */
export const exchangeFields = [
  ask.longText('question', 'What more is asked', { help: 'No names of persons.', mayLeave: 'never' }),
  ask.longText('supplement', 'What was told besides', { help: 'No names of persons.', mayLeave: 'never' }),
]

export const refusalGround = ask.choice('refusal-ground', 'Ground of the refusal', lists.refusalGroundCodes, {
  showWhen: refused,
})

export const feedbackFields = [
  ask.date('feedback-on', 'Day of the feedback', {
    showWhen: replied,
    help: 'When the side that answered was told what became of its answer (target 2.6).',
  }),
  ask.longText('feedback', 'Feedback', {
    showWhen: replied,
    help: 'What became of the answer. No names of persons.',
    mayLeave: 'never',
  }),
]
