// What the doors say of action plans; and what is sent to keep an entry, and to take one away.
import { Type } from '@sinclair/typebox'
import {
  longestBody,
  longestName,
  mostPlanLinks,
  planKinds,
  planLinkKinds,
  type PlanEntry,
  type PlanEntryNotKept,
  type PlanEntryToKeep,
  type PlanEntryToWithdraw,
  type PlanLink,
  type PlanProblem,
  type PlansAnswer,
} from '../../reporting/index.ts'
import { idText } from '../figure-questions.ts'
import {
  about,
  count,
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

const link = sameAs<PlanLink>()('PlanLink', object({ kind: oneOf(planLinkKinds), target: textUpTo(200) }))

export const planEntry = sameAs<PlanEntry>()(
  'PlanEntry',
  object({
    ...{ jurisdiction: text, id: text, plan: text, kind: oneOf(planKinds), parent: maybe, version: count },
    ...{ name: text, body: text, responsible: text, starts: maybe, ends: maybe, state: text },
    ...{ links: listOf(link), action: oneOf(['written', 'withdrawn']), reason: maybe, at: text, by: text },
  }),
)

/** The newest versions: plans, objectives and activities. */
export const plansAnswer = sameAs<PlansAnswer>()(
  'PlansAnswer',
  object({ entries: listOf(planEntry), mayPlan: listOf(text), today: text }),
)

/** Every version, the newest first. */
export const planHistory = named('PlanHistory', object({ versions: listOf(planEntry) }))

const problem = sameAs<PlanProblem>()(
  'PlanProblem',
  object({ field: text, what: text, why: text, mend: text }),
)

/** What is wrong with what was sent, and how the entry stands where somebody else was quicker. */
export const planEntryNotKept = sameAs<PlanEntryNotKept>()(
  'PlanEntryNotKept',
  object({ problems: listOf(problem), current: orNull(planEntry) }),
)

const version = Type.Integer({ minimum: 0, maximum: 1_000_000, ...about('version-read') })
const dayOrNone = Type.Unsafe<string | null>({ type: ['string', 'null'], maxLength: 10 })

export const planEntryToKeep = sameAs<PlanEntryToKeep>()(
  'PlanEntryToKeep',
  object({
    ...{ id: optional(textUpTo(100)), kind: oneOf(planKinds), parent: optional(textUpTo(100)), version },
    ...{ name: textUpTo(longestName), body: textUpTo(longestBody), responsible: textUpTo(longestName) },
    ...{ starts: dayOrNone, ends: dayOrNone, state: textUpTo(100), reason: optional(textUpTo(1000)) },
    links: Type.Unsafe<readonly PlanLink[]>({ type: 'array', maxItems: mostPlanLinks, items: link }),
  }),
)

export const planEntryToWithdraw = sameAs<PlanEntryToWithdraw>()(
  'PlanEntryToWithdraw',
  object({ version, reason: textUpTo(1000) }),
)

export const planEntryQuestions = {
  planEntries: object({
    jurisdiction: optional(idText),
    plan: optional(idText),
    element: optional(textUpTo(50, 'code-of-element')),
  }),
}
