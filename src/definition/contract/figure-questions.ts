// What can be asked about figures, observations and findings, and how: checked on the way in, described in OpenAPI.
import { Type, type Static } from '@sinclair/typebox'
import { accumulations } from '../codes/index.ts'
import { frequencies } from '../time/index.ts'
import { areaKinds, indicatorKinds } from '../indicators/index.ts'
import { bases, mostAccepted, severities } from '../roadmap/index.ts'
import { fileReading } from './file-reading.ts'
import { about, codes, day, defaulted, named, object, oneOf, optional, textUpTo } from './schema-parts.ts'

/** What identifies one thing of the roadmap. */
export const idText = textUpTo(100)
const period = textUpTo(10, 'any-period')
export const tableFormat = defaulted(oneOf(['json', 'csv', 'xlsx']), 'json')
const per = textUpTo(100, 'rates-over')
const languageTag = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$'
const anyKind = `(${indicatorKinds.join('|')})`
const kinds = Type.String({
  pattern: `^${anyKind}(,${anyKind})*$`,
  maxLength: 100,
  ...about('kinds-of-indicators'),
})

/** Where a page begins and how long it is. A file for which neither is said has all of it. */
const page = {
  limit: optional(Type.Integer({ minimum: 1, maximum: 1000, ...about('limit-of-page') })),
  cursor: optional(textUpTo(4000)),
  format: tableFormat,
}

export const figureQuestions = {
  inLanguage: object({
    language: defaulted(Type.String({ pattern: languageTag, ...about('language-of-names') }), 'en'),
  }),
  overview: object({ kinds: optional(kinds) }),
  areaHeadlines: object({
    jurisdiction: textUpTo(100, 'jurisdiction-or-group'),
    kinds: optional(kinds),
  }),
  figures: object({
    frequency: optional(oneOf(frequencies)),
    from: optional(period),
    to: optional(period),
    jurisdiction: optional(textUpTo(100, 'one-jurisdiction')),
    by: optional(textUpTo(200, 'dimensions-by')),
    show: optional(idText),
    per: optional(per),
    area: optional(textUpTo(500, 'areas-of-figures')),
    only: optional(textUpTo(500, 'codes-of-dimensions')),
    format: tableFormat,
  }),
  chart: object({
    frequency: optional(oneOf(frequencies)),
    from: optional(period),
    to: optional(period),
    show: optional(idText),
    kind: optional(oneOf(areaKinds, { ...about('kind-of-chart') })),
    per: optional(textUpTo(100, 'rates-in-chart')),
    area: optional(textUpTo(500, 'area-in-chart')),
    only: optional(textUpTo(500, 'codes-in-chart')),
    width: defaulted(Type.Integer({ minimum: 280, maximum: 2000, ...about('width-of-chart') }), 760),
    language: optional(Type.String({ pattern: languageTag, ...about('language-of-chart') })),
  }),
  explanation: object({
    show: idText,
    jurisdiction: idText,
    period,
    codes: optional(textUpTo(500, 'codes-of-dimensions')),
    per: optional(per),
    origin: optional(oneOf(['reported', 'computed'])),
  }),
  page: object(page),
  observations: object({
    ...page,
    element: optional(textUpTo(100, 'one-element')),
    jurisdiction: optional(idText),
    current: defaulted(Type.Boolean({ ...about('leave-out-superseded') }), false),
  }),
  findings: object({
    rule: optional(textUpTo(100, 'one-rule')),
    severity: optional(oneOf(severities)),
    jurisdiction: optional(idText),
    element: optional(textUpTo(100, 'one-element')),
    indicator: optional(textUpTo(100, 'one-indicator')),
    finding: optional(textUpTo(20_000, 'ids-of-findings')),
    limit: defaulted(
      Type.Integer({
        ...{ minimum: 0, maximum: 1000 },
        ...about('so-many-a-page'),
      }),
      50,
    ),
    cursor: optional(Type.String({ maxLength: 10, pattern: '^[0-9]+$', ...about('next-of-page') })),
  }),
  withdrawals: object({
    element: optional(textUpTo(100, 'one-element')),
    jurisdiction: optional(idText),
  }),
  completeness: object({
    product: optional(idText),
    report: optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  }),
  load: object({
    name: optional(textUpTo(500, 'file-name-ledger')),
    vanished: optional(
      oneOf(['withdraw'], {
        ...about('take-back-vanished'),
      }),
    ),
    reason: optional(textUpTo(1000, 'why-taken-back')),
    trial: optional(oneOf(['yes'], { ...about('trial-only') })),
    ...fileReading,
  }),
  template: object({
    language: defaulted(
      Type.String({
        pattern: languageTag,
        ...about('language-of-headings'),
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
    accumulation: optional(oneOf(accumulations, { ...about('of-element') })),
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
    finding: textUpTo(200, 'id-of-finding'),
    figures: optional(textUpTo(100, 'figures-as-read')),
    reason: textUpTo(1000),
  }),
)
export type AcceptanceToKeep = Static<typeof acceptanceToKeep>

/** Findings that are accepted together, with one reason. */
export const acceptancesToKeep = named(
  'AcceptancesToKeep',
  object({
    findings: Type.Array(
      object({ finding: textUpTo(200, 'id-of-finding'), figures: textUpTo(100, 'figures-as-read') }),
      { minItems: 1, maxItems: mostAccepted },
    ),
    reason: textUpTo(1000),
    act: optional(textUpTo(100, 'act-to-go-on')),
  }),
)
export type AcceptancesToKeep = Static<typeof acceptancesToKeep>

/** Whether what changed since is left as it is, or the rest stays too. */
export const actToTakeBack = named(
  'ActToTakeBack',
  object({ leaveChanged: defaulted(Type.Boolean(), false) }),
)
