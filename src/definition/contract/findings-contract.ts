// What the doors answer about findings of the quality rules: pages of them, and what was accepted with a reason.
import type { Static } from '@sinclair/typebox'
import { severities, type Severity } from '../roadmap/index.ts'
import { observation } from './figure-contract.ts'
import { count, listOf, maybe, named, object, oneOf, optional, text } from './schema-parts.ts'
import { textInLanguages } from './content/unit-contract.ts'

/** Who accepted a finding, when and why. */
const acceptedNote = named(
  'AcceptedNote',
  object({
    /** The acceptance itself, by which it can be withdrawn. */
    exception: text,
    reason: text,
    at: text,
    by: text,
  }),
)
export type AcceptedNote = Static<typeof acceptedNote>

/** A finding as it stands: known again by its id, with what was accepted of it. */
export const standingFinding = named(
  'StandingFinding',
  object({
    id: text,
    /** Its figures as a digest: an acceptance holds for these and no others. */
    figures: text,
    accepted: optional(acceptedNote),
    /** It was accepted for other figures than those of now. */
    lapsed: optional(acceptedNote),
    rule: text,
    severity: oneOf(severities),
    jurisdiction: text,
    element: text,
    sentence: textInLanguages,
    observations: listOf(observation),
  }),
)
export type StandingFinding = Static<typeof standingFinding>

/** Which findings are asked for; all where nothing is said. */
export interface FindingsQuery {
  readonly rule?: string
  readonly severity?: Severity
  readonly jurisdiction?: string
  /** Id of a data element. */
  readonly element?: string
  /** Those in the data elements of the indicator. */
  readonly indicator?: string
  /** These alone, by their ids, separated by commas. */
  readonly finding?: string
  /** At most so many a page, and fewer where they are long; none where only the numbers are wanted. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly cursor?: string
}

/** How much a rule has found of what is asked for. */
const ruleFindings = named(
  'RuleFindings',
  object({
    rule: text,
    findings: count,
    /** How many of them somebody accepted. */
    accepted: count,
  }),
)
export type RuleFindings = Static<typeof ruleFindings>

/** How much a rule has found in one jurisdiction. */
const findingCell = named(
  'FindingCell',
  object({
    rule: text,
    jurisdiction: text,
    findings: count,
    accepted: count,
  }),
)
export type FindingCell = Static<typeof findingCell>

export const findingsAnswer = named(
  'FindingsAnswer',
  object({
    dataVersion: count,
    /** How many there are in all, whatever is asked for. */
    all: count,
    /** What each rule has found of what is asked for, whichever rule is asked for; the gravest first. */
    rules: listOf(ruleFindings),
    /** The same by jurisdiction, whichever rule or jurisdiction is asked for; rules in the same order. */
    cells: listOf(findingCell),
    /** Where anything is found at all, whatever is asked for. */
    jurisdictions: listOf(text),
    elements: listOf(text),
    /** A page of them, rule by rule. */
    findings: listOf(standingFinding),
    /** The cursor of the next page; null on the last one. */
    next: maybe,
  }),
)
export type FindingsAnswer = Static<typeof findingsAnswer>

/** How many findings stand that nobody accepted. */
export const findingsCountAnswer = named(
  'FindingsCountAnswer',
  object({ dataVersion: count, findings: count }),
)
export type FindingsCountAnswer = Static<typeof findingsCountAnswer>

/** Whether an acceptance still holds for what is found now. */
const exceptionStates = ['holds', 'lapsed', 'withdrawn', 'no longer found'] as const

/** A finding that was accepted with a reason. It stays visible, whatever became of it. */
const findingException = named(
  'FindingException',
  object({
    id: text,
    finding: text,
    rule: text,
    element: text,
    jurisdiction: text,
    /** What was found when it was accepted. */
    sentence: text,
    reason: text,
    at: text,
    by: text,
    /** By which it is known what was accepted together with it. */
    act: maybe,
    state: oneOf(exceptionStates),
  }),
)
export type FindingException = Static<typeof findingException>

export const exceptionsAnswer = named('ExceptionsAnswer', object({ items: listOf(findingException) }))
export type ExceptionsAnswer = Static<typeof exceptionsAnswer>

/** What became of findings that were accepted together. */
export const actAnswer = named(
  'AcceptedTogether',
  object({
    act: text,
    /** How many were accepted by this question. */
    accepted: count,
    /** How many had been accepted before: these stay as they were. */
    before: count,
    /** Those that were left as they are: gone, or with other figures than those that were read. */
    changed: listOf(text),
  }),
)
export type AcceptedTogether = Static<typeof actAnswer>

/** What was taken back of findings that were accepted together. */
export const actTakenBack = named('ActTakenBack', object({ withdrawn: count }))
export type ActTakenBack = Static<typeof actTakenBack>
