// What the doors answer about completeness: what a report expects, what institutions state, and what a change in stated months asks.
import { Type, type Static } from '@sinclair/typebox'
import {
  completenessStates,
  statementKinds,
  type ExpectedFigure,
  type ExpectedTally,
  type FileStatement,
  type KeptStatement,
  type KeeperState,
  type ReportTally,
  type StatedMonth,
  type StatedQuestion,
  type StatementProblem,
  type StatementsAnswer,
  type StatementsKept,
  type StatementsRefused,
} from '../completeness/index.ts'
import type { CycleReport } from '../time/index.ts'
import type { Params } from '../problems/index.ts'
import { count, listOf, mapOf, maybe, named, object, oneOf, orNull, sameAs, text } from './schema-parts.ts'

const params = mapOf(Type.Unsafe<Params[string]>({ type: ['string', 'number'] }))
const keeper = { jurisdiction: text, register: text, institution: text }

export const statedMonth = sameAs<StatedMonth>()(
  'StatedMonth',
  object({ ...keeper, month: text, kind: oneOf(statementKinds) }),
)

/** What has to be answered before months that are stated as complete are changed. */
export const statedQuestion = sameAs<StatedQuestion>()(
  'StatedQuestion',
  object({
    code: oneOf(['month-stated']),
    params,
    ...{ where: text, what: text, why: text, mend: text },
    months: listOf(statedMonth),
  }),
)

/** For what a file says that it is complete. */
export const fileStatement = sameAs<FileStatement>()('FileStatement', object({ ...keeper, period: text }))

const keptStatement = sameAs<KeptStatement>()(
  'KeptStatement',
  object({
    ...{ id: text, ...keeper, start: text, end: text },
    ...{ kind: oneOf(statementKinds), reason: maybe, at: text, by: text },
  }),
)

export const statementsAnswer = sameAs<StatementsAnswer>()(
  'StatementsAnswer',
  object({
    dataVersion: count,
    months: listOf(statedMonth),
    statements: listOf(keptStatement),
    next: maybe,
  }),
)

export const statementsKept = sameAs<StatementsKept>()('StatementsKept', object({ months: count }))

const statementProblem = sameAs<StatementProblem>()(
  'StatementProblem',
  object({ at: count, code: text, params, what: text, why: text, mend: text }),
)

export const statementsRefused = sameAs<StatementsRefused>()(
  'StatementsRefused',
  object({ detail: text, problems: listOf(statementProblem) }),
)

const report = sameAs<CycleReport>()('CycleReport', object({ report: count, period: text, due: maybe }))

const keeperState = sameAs<KeeperState>()(
  'KeeperState',
  object({ institution: text, stated: oneOf(['all', 'some', 'none']) }),
)

const expectedFigure = sameAs<ExpectedFigure>()(
  'ExpectedFigure',
  object({
    ...{ jurisdiction: text, element: text, registers: listOf(text) },
    institutions: listOf(keeperState),
    state: oneOf(completenessStates),
    ...{ records: count, received: maybe, daysLate: orNull(count) },
  }),
)

const expectedTally = sameAs<ExpectedTally>()(
  'ExpectedTally',
  object({ element: text, there: count, inPart: count, of: count, groups: listOf(text) }),
)

const reportTally = sameAs<ReportTally>()(
  'ReportTally',
  object({ report: count, period: text, there: count, inPart: count, of: count, ofGroups: count }),
)

/** What one report of a cycle expects, and what of it is there. */
export const completenessAnswer = named(
  'CompletenessAnswer',
  object({
    dataVersion: count,
    product: text,
    report,
    /** All reports whose period is over, the newest first. */
    reports: listOf(report),
    /** By name, for those who may see records; empty for others. */
    figures: listOf(expectedFigure),
    /** Of how many jurisdictions each expected figure is there, for everybody. */
    tallies: listOf(expectedTally),
    /** How much of every report of the product is there, the newest first; none where it expects no figures. */
    history: listOf(reportTally),
    /** The elements of the roadmap that the report goes through, by their codes, where it expects no figures. */
    elements: listOf(text),
  }),
)
export type CompletenessAnswer = Static<typeof completenessAnswer>
