// What can be asked about figures, observations and findings, and how: checked on the way in, described in OpenAPI.
import { Type, type Static } from '@sinclair/typebox'
import { accumulations } from '../codes/index.ts'
import { frequencies } from '../time/index.ts'
import { indicatorKinds } from '../indicators/index.ts'
import { bases, severities } from '../roadmap/index.ts'
import { fileReading } from './file-reading.ts'
import { codes, day, defaulted, named, object, oneOf, optional, textUpTo } from './schema-parts.ts'

/** What identifies one thing of the roadmap. */
export const idText = textUpTo(100)
const period = textUpTo(10, '2023, 2023-H1, 2023-Q3 or 2023-05')
export const format = defaulted(oneOf(['json', 'csv']), 'json')
const per = textUpTo(100, 'Counts as rates, over this denominator of the roadmap')
const anyKind = `(${indicatorKinds.join('|')})`
const kinds = Type.String({
  pattern: `^${anyKind}(,${anyKind})*$`,
  maxLength: 100,
  description: 'Kinds of indicators, separated by commas; KPIs where not said',
})

/** Where a page begins and how long it is. */
const page = {
  limit: defaulted(Type.Integer({ minimum: 1, maximum: 1000 }), 100),
  cursor: optional(textUpTo(4000)),
  format,
}

export const figureQuestions = {
  overview: object({ kinds: optional(kinds) }),
  areaHeadlines: object({
    jurisdiction: textUpTo(100, 'A jurisdiction or group'),
    kinds: optional(kinds),
  }),
  figures: object({
    frequency: optional(oneOf(frequencies)),
    from: optional(period),
    to: optional(period),
    jurisdiction: optional(textUpTo(100, 'One jurisdiction or group only')),
    by: optional(textUpTo(200, 'Dimensions to break down by, separated by commas')),
    show: optional(idText),
    per: optional(per),
    format,
  }),
  explanation: object({
    show: idText,
    jurisdiction: idText,
    period,
    codes: optional(textUpTo(500, 'dimension:code, separated by commas')),
    per: optional(per),
    origin: optional(oneOf(['reported', 'computed'])),
  }),
  page: object(page),
  observations: object({
    ...page,
    element: optional(textUpTo(100, 'One data element only')),
    jurisdiction: optional(idText),
    current: defaulted(
      Type.Boolean({ description: 'Leave out what a later vintage has superseded or was taken back' }),
      false,
    ),
  }),
  findings: object({
    rule: optional(textUpTo(100, 'Findings of one quality rule only')),
    severity: optional(oneOf(severities)),
    jurisdiction: optional(idText),
    element: optional(textUpTo(100, 'One data element only')),
    indicator: optional(textUpTo(100, 'The data elements of one indicator only')),
    limit: defaulted(
      Type.Integer({
        ...{ minimum: 0, maximum: 1000 },
        description: 'So many a page at most, and fewer where they are long; 0 for the numbers alone',
      }),
      50,
    ),
    cursor: optional(
      Type.String({ maxLength: 10, pattern: '^[0-9]+$', description: '`next` of the page before' }),
    ),
  }),
  withdrawals: object({
    element: optional(textUpTo(100, 'One data element only')),
    jurisdiction: optional(idText),
  }),
  completeness: object({
    product: optional(idText),
    report: optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  }),
  load: object({
    name: optional(textUpTo(500, 'The file’s own name, for the ledger')),
    vanished: optional(
      oneOf(['withdraw'], {
        description:
          'Take back what an earlier edition of the file had of the same sources and this one no longer has',
      }),
    ),
    reason: optional(textUpTo(1000, 'Why it is taken back')),
    trial: optional(oneOf(['yes'], { description: 'Only say what would become of it' })),
    ...fileReading,
  }),
  template: object({
    language: defaulted(
      Type.String({
        pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
        description: 'Language of headings and lists; English where it is missing',
      }),
      'en',
    ),
  }),
}

/** A figure of a source that is taken back: it is named as it stands in the list of observations. */
export const observationToWithdraw = named(
  'ObservationToWithdraw',
  object({
    ...{ jurisdiction: idText, element: idText, start: day, end: day, source: textUpTo(2000) },
    accumulation: optional(oneOf(accumulations, { description: 'That of the data element where not said' })),
    basis: defaulted(oneOf(bases), 'actual'),
    itemClass: optional(idText),
    codes: optional(codes),
    reason: textUpTo(1000),
  }),
)
export type ObservationToWithdraw = Static<typeof observationToWithdraw>

/** Why a withdrawal is undone. */
export const withdrawalToUndo = named('WithdrawalToUndo', object({ reason: textUpTo(1000) }))

/** A finding that is accepted, with a reason. */
export const acceptanceToKeep = named(
  'AcceptanceToKeep',
  object({
    finding: textUpTo(200, 'The id of the finding'),
    figures: optional(textUpTo(100, 'Its figures as they were read; 409 where they have changed since')),
    reason: textUpTo(1000),
  }),
)
export type AcceptanceToKeep = Static<typeof acceptanceToKeep>
