// What the doors say of submissions: what is due and who has it in hand, one from end to end; and what is sent to take a step.
import { Type, type Static } from '@sinclair/typebox'
import { statementKinds } from '../../completeness/index.ts'
import { figureFlags, figureStates } from '../../indicators/index.ts'
import {
  submittedKinds,
  type FigureSaid,
  type NextStep,
  type ReturnedStep,
  type SignedStatement,
  type Submission,
  type SubmissionAction,
  type SubmissionBrief,
  type SubmissionItem,
  type SubmissionPin,
  type SubmittedFigure,
} from '../../reporting/index.ts'
import {
  about,
  codes,
  count,
  defaulted,
  flag,
  listOf,
  maybe,
  named,
  object,
  oneOf,
  optional,
  orNull,
  sameAs,
  text,
  textUpTo,
} from '../schema-parts.ts'

const pin = sameAs<SubmissionPin>()(
  'SubmissionPin',
  object({
    ...{ element: textUpTo(100), part: textUpTo(400), body: textUpTo(2000) },
    paragraph: Type.Integer({ minimum: 0, maximum: 1000, ...about('paragraph-pinned') }),
  }),
)

const action = sameAs<SubmissionAction>()(
  'SubmissionAction',
  object({
    ...{ number: count, action: text, from: text, to: text, reason: maybe, at: text, by: text },
    pins: listOf(pin),
  }),
)

const item = sameAs<SubmissionItem>()(
  'SubmissionItem',
  object({ element: text, version: count, before: orNull(count) }),
)

const figureSaid = sameAs<FigureSaid>()(
  'FigureSaid',
  object({
    ...{ state: oneOf(figureStates), lower: maybe, upper: maybe },
    flags: listOf(oneOf(figureFlags)),
  }),
)

const figure = sameAs<SubmittedFigure>()(
  'SubmittedFigure',
  object({
    ...{ indicator: text, show: text, codes },
    ...{ signed: orNull(figureSaid), before: orNull(figureSaid), now: orNull(figureSaid) },
  }),
)

const statement = sameAs<SignedStatement>()(
  'SignedStatement',
  object({
    ...{ register: text, institution: text, kind: oneOf(statementKinds) },
    ...{ from: text, to: text, at: text, by: text },
  }),
)

const nextStep = sameAs<NextStep>()(
  'NextStep',
  object({ action: text, may: oneOf(['yes', 'not by you', 'no right']) }),
)

const returned = sameAs<ReturnedStep>()(
  'ReturnedStep',
  object({ action: text, reason: maybe, at: text, by: text }),
)

const standing = {
  ...{ jurisdiction: text, product: text, report: count, period: text, due: maybe, daysLate: orNull(count) },
  ...{
    state: text,
    number: count,
    touched: listOf(text),
    next: listOf(nextStep),
    assessed: orNull(count),
    of: count,
    submits: oneOf(submittedKinds),
    openQuestions: count,
    returned: orNull(returned),
  },
}

const brief = sameAs<SubmissionBrief>()('SubmissionBrief', object(standing))

export const submission = sameAs<Submission>()(
  'Submission',
  object({
    ...standing,
    ...{ actions: listOf(action), items: listOf(item), figures: listOf(figure) },
    ...{ statements: listOf(statement), digest: maybe, isIntact: flag },
  }),
)

/** The newest reports first, jurisdiction by jurisdiction. */
export const submissionsAnswer = named('SubmissionsAnswer', object({ items: listOf(brief) }))
export type SubmissionsAnswer = Static<typeof submissionsAnswer>

export const stepToTake = named(
  'StepToTake',
  object({
    seen: Type.Integer({ minimum: 0, maximum: 1_000_000, ...about('steps-seen') }),
    action: textUpTo(100),
    reason: optional(textUpTo(2000)),
    pins: optional(Type.Unsafe<readonly SubmissionPin[]>({ type: 'array', maxItems: 200, items: pin })),
  }),
)

export const submissionQuestions = {
  submissions: object({
    reports: defaulted(Type.Integer({ minimum: 1, maximum: 100, ...about('newest-reports') }), 2),
  }),
}
