// How submissions go from hand to hand, as the door for programs gives it.
import { Type } from '@sinclair/typebox'
import {
  submissionEffects,
  type SubmissionFlow,
  type SubmissionRight,
  type SubmissionState,
  type SubmissionStep,
} from '../../codes/index.ts'
import { listOf, object, oneOf, optional, sameAs, text, truth } from '../schema-parts.ts'
import { textInLanguages as words } from './unit-contract.ts'

const state = sameAs<SubmissionState>()(
  'SubmissionState',
  object({ id: text, name: words, waitsFor: words, isLocked: optional(truth) }),
)

const step = sameAs<SubmissionStep>()(
  'SubmissionStep',
  object({
    ...{
      id: text,
      name: words,
      nameOfDocument: optional(words),
      done: words,
      right: Type.Unsafe<SubmissionRight>({ type: 'string' }),
    },
    ...{ from: listOf(text), to: text, notBy: optional(listOf(text)) },
    effect: optional(oneOf(submissionEffects)),
  }),
)

export const submissionFlow = sameAs<SubmissionFlow>()(
  'SubmissionFlow',
  object({ states: listOf(state), steps: listOf(step) }),
)
