// What the pages of the workplace know before they know all of a roadmap: names, and what the first page of anybody shows.
import type { Static } from '@sinclair/typebox'
import { assessmentScale } from './assessment-scale-contract.ts'
import { roadmapDocument } from './document-contract.ts'
import { handOnList } from './hand-on-contract.ts'
import { submissionFlow } from './submission-flow-contract.ts'
import { planStates } from './plan-states-contract.ts'
import { requestKind } from './request-kind-contract.ts'
import { textInLanguages as words } from './unit-contract.ts'
import { cycle, element, group, level, qualityRule, source } from './roadmap-contract.ts'
import { count, day, listOf, named, object, oneOf, optional, text, truth } from '../schema-parts.ts'

const nameOnly = object({ id: text, name: words })

const jurisdictionOutline = object({
  ...{ id: text, name: words, seat: words, membership: oneOf(['member', 'associated']) },
  ...{ timeZone: optional(text), daysOff: optional(listOf(day)) },
  institutions: optional(listOf(object({ id: text, name: words, kind: text }))),
})

export const registerOutline = object({
  ...{ id: text, name: words, singular: words, definition: words, keptBy: listOf(text) },
  /** Data elements that its records feed. */
  feeds: listOf(text),
  /** Rules are put to its records. */
  isRuled: optional(truth),
  /** Its months are watched for unusual numbers. */
  isWatched: optional(truth),
  recordsOf: optional(oneOf(['jurisdictions and groups', 'main group'])),
  /** It counts what there is on a day. */
  countsStocks: optional(truth),
  /** Some of its questions are sensitive. */
  isSensitive: optional(truth),
  /** Its records are looked at again by a day. */
  isReviewed: optional(truth),
  /** Its records are followed as cohorts; days between two of its dates are asked for. */
  ...{ hasCohorts: optional(truth), hasDurations: optional(truth) },
  /** In which states its requests can be; none where it keeps no requests. */
  states: optional(listOf(nameOnly)),
})

const indicatorOutline = object({
  ...{ id: text, code: text, name: words, elements: listOf(text) },
  /** Data elements that it takes anything from. */
  takes: listOf(text),
})

export const roadmapOutline = named(
  'RoadmapOutline',
  object({
    ...{ id: text, name: words, shortName: words, notice: optional(words), source },
    ...{ levels: listOf(level), jurisdictions: listOf(jurisdictionOutline), groups: listOf(group) },
    ...{ mainGroup: text, cycles: cycle, roles: listOf(nameOnly), registers: listOf(registerOutline) },
    ...{ dataElements: listOf(nameOnly), indicators: listOf(indicatorOutline) },
    breakGlassMinutes: optional(count),
    ...{ submissionFlow: optional(submissionFlow), planStates: optional(planStates) },
    requestKinds: optional(listOf(requestKind)),
    ...{ assessmentScale: optional(assessmentScale), documents: optional(listOf(roadmapDocument)) },
    handOnLists: optional(listOf(handOnList)),
  }),
)

/** The elements of the roadmap with their texts. */
export const roadmapElements = named('RoadmapElements', object({ elements: listOf(element) }))

/** The questions put to figures, for whoever shows what they find. */
export const qualityRulesAnswer = named('QualityRulesAnswer', object({ rules: listOf(qualityRule) }))

export type RoadmapOutline = Static<typeof roadmapOutline>
export type RoadmapElements = Static<typeof roadmapElements>
export type RegisterOutline = RoadmapOutline['registers'][number]
