// What the doors say of assessments: the states of many, one with its text, its versions; and what is sent to keep one.
import { Type, type Static } from '@sinclair/typebox'
import {
  assessmentActions,
  assessmentLinkKinds,
  mostLinks,
  mostSigns,
  type Assessment,
  type AssessmentBrief,
  type AssessmentLink,
  type AssessmentProblem,
} from '../../assessing/index.ts'
import { idText } from '../figure-questions.ts'
import {
  about,
  codes,
  count,
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

const link = sameAs<AssessmentLink>()(
  'AssessmentLink',
  object({ kind: oneOf(assessmentLinkKinds), target: textUpTo(400) }),
)

const place = { jurisdiction: text, report: count, element: text }

const brief = sameAs<AssessmentBrief>()(
  'AssessmentBrief',
  object({ ...place, ...{ step: maybe, version: count, at: text, by: text } }),
)

export const assessment = sameAs<Assessment>()(
  'Assessment',
  object({
    ...place,
    ...{ version: count, action: oneOf(assessmentActions), step: maybe, texts: codes },
    ...{ links: listOf(link), reason: maybe, at: text, by: text },
  }),
)

const assessedReport = named(
  'AssessedReport',
  object({
    ...{ report: count, period: text, due: maybe },
    /** How many assessments there are for it. */
    assessed: count,
  }),
)

/** The states for one report, and for the one before it. */
export const assessmentsAnswer = named(
  'AssessmentsAnswer',
  object({
    report: count,
    /** All reports whose period has begun, the newest first. */
    reports: listOf(assessedReport),
    items: listOf(brief),
    before: listOf(brief),
    /** The jurisdictions for which the person may write them. */
    mayAssess: listOf(text),
    /** The jurisdictions of which the person sees what is not released or handed over yet. */
    seesDrafts: listOf(text),
  }),
)
export type AssessmentsAnswer = Static<typeof assessmentsAnswer>

export const oneAssessmentAnswer = named(
  'OneAssessmentAnswer',
  object({
    /** Null where nobody has assessed it for this report. */
    current: orNull(assessment),
    /** The newest one of the reports before. */
    earlier: orNull(assessment),
    mayAssess: flag,
  }),
)
export type OneAssessmentAnswer = Static<typeof oneAssessmentAnswer>

/** Every version, the newest first. */
export const assessmentHistory = named('AssessmentHistory', object({ versions: listOf(assessment) }))
export type AssessmentHistory = Static<typeof assessmentHistory>

const problem = sameAs<AssessmentProblem>()(
  'AssessmentProblem',
  object({ field: text, what: text, why: text, mend: text }),
)

/** What is wrong with what was sent, and how the assessment stands where somebody else was quicker. */
export const assessmentNotKept = named(
  'AssessmentNotKept',
  object({ problems: listOf(problem), current: orNull(assessment) }),
)
export type AssessmentNotKept = Static<typeof assessmentNotKept>

/** No assessment has more versions. */
const mostVersions = 1_000_000
const version = Type.Integer({ minimum: 0, maximum: mostVersions, ...about('version-read') })

export const assessmentToKeep = named(
  'AssessmentToKeep',
  object({
    version,
    step: textUpTo(100),
    texts: Type.Unsafe<Readonly<Record<string, string>>>({
      type: 'object',
      maxProperties: 50,
      additionalProperties: { type: 'string', maxLength: mostSigns },
    }),
    links: optional(
      Type.Unsafe<readonly AssessmentLink[]>({ type: 'array', maxItems: mostLinks, items: link }),
    ),
    reason: optional(textUpTo(1000)),
  }),
)

export const assessmentToRestore = named(
  'AssessmentToRestore',
  object({
    version,
    to: Type.Integer({ minimum: 0, maximum: mostVersions, ...about('version-to-restore') }),
    reason: textUpTo(1000),
  }),
)

export const assessmentQuestions = {
  assessments: object({
    report: optional(Type.Integer({ minimum: 1, maximum: 10_000, ...about('number-of-report') })),
    jurisdiction: optional(idText),
    element: optional(textUpTo(50, 'code-of-element')),
  }),
}
