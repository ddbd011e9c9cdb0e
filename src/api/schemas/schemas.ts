// JSON Schemas of what the API answers and understands: validated on the way in, tested on the way out, printed in OpenAPI.
import {
  accumulations,
  audiences,
  bases,
  completenessStates,
  exceptionStates,
  figureFlags,
  figureStates,
  frequencies,
  recordRuleSeverities,
  severities,
  statementKinds,
  statuses,
  type JsonSchema,
} from '#definition'

export const text = { type: 'string' } as const
export const count = { type: 'integer', minimum: 0 } as const
const codes = { type: 'object', additionalProperties: text } as const
export const maybe = { type: ['string', 'null'] } as const
export const listOf = (items: JsonSchema) => ({ type: 'array', items })

/** An object whose properties are all there, but for the optional ones, and no others. */
export function object(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

const figureProperties = {
  show: text,
  jurisdiction: text,
  per: text,
  period: text,
  codes,
  origin: { enum: ['reported', 'computed'] },
  state: { enum: figureStates },
  value: maybe,
  lower: maybe,
  upper: maybe,
  flags: listOf({ enum: figureFlags }),
  ...{ numerator: maybe, denominator: maybe },
  day: { type: 'string', format: 'date' },
  coverage: object({ reporting: count, of: count, complete: count }, ['complete']),
} as const
const optionalOfFigure = ['per', 'numerator', 'denominator', 'day', 'coverage']
const figure = object(figureProperties, optionalOfFigure)
const answeredFigure = object({ ...figureProperties, isSubtotal: { type: 'boolean' } }, optionalOfFigure)
const maybeFigure = { anyOf: [figure, { type: 'null' }] }
const headlineProperties = { area: text, latest: maybeFigure, beside: listOf(figure), newer: maybeFigure }
const tile = object({
  indicator: text,
  choice: count,
  ...headlineProperties,
  running: text,
  series: listOf(figure),
  reporting: count,
  of: count,
})

const observation = object({
  jurisdiction: text,
  element: text,
  start: { type: 'string', format: 'date' },
  end: { type: 'string', format: 'date' },
  accumulation: { enum: accumulations },
  basis: { enum: bases },
  itemClass: text,
  codes,
  value: maybe,
  lower: maybe,
  upper: maybe,
  unit: text,
  status: { enum: statuses },
  breakdown: text,
  audience: { enum: audiences },
  source: text,
  address: text,
  quote: maybe,
  note: maybe,
  vintage: { type: 'string', format: 'date' },
})

const acceptedNote = object({ exception: text, reason: text, at: text, by: text })

const finding = object(
  {
    id: text,
    figures: text,
    accepted: acceptedNote,
    lapsed: acceptedNote,
    rule: text,
    severity: { enum: severities },
    jurisdiction: text,
    element: text,
    sentence: { type: 'object', additionalProperties: text, required: ['en'] },
    observations: listOf(observation),
  },
  ['accepted', 'lapsed'],
)

const answers = { type: 'object', additionalProperties: true } as const
const rows = { type: 'object', additionalProperties: listOf(answers) } as const
const record = object(
  {
    id: text,
    jurisdiction: text,
    institution: text,
    version: count,
    changedAt: text,
    changedBy: text,
    action: { enum: ['created', 'corrected', 'withdrawn'] },
    fields: answers,
    children: rows,
    accepted: codes,
    isDeliberate: { type: 'boolean' },
  },
  ['accepted', 'isDeliberate'],
)
const version = object({
  version: count,
  at: text,
  person: text,
  action: { enum: ['created', 'corrected', 'withdrawn'] },
  reason: maybe,
  institution: text,
  record: object({ fields: answers, children: rows, accepted: codes, isDeliberate: { type: 'boolean' } }, [
    'accepted',
    'isDeliberate',
  ]),
})

export const statedMonth = {
  ...{ jurisdiction: text, register: text, institution: text, month: text },
  kind: { enum: statementKinds },
}
const params = { type: 'object', additionalProperties: { type: ['string', 'number'] } } as const
/** What has to be answered before months that are stated as complete are changed. */
export const statedQuestion = object({
  ...{ code: text, params, where: text, what: text, why: text, mend: text },
  months: listOf(object(statedMonth)),
})

const report = object({ report: count, period: text, due: maybe })

/** What every path answers, by its name in the contract. */
export const answerSchemas = {
  status: object({
    waymark: text,
    roadmap: text,
    dataVersion: count,
    observations: count,
    isInvented: { type: 'boolean' },
    mostMegabytes: count,
    anchor: { anyOf: [object({ at: text, digest: text, key: text }), { type: 'null' }] },
  }),
  roadmap: { type: 'object', additionalProperties: true, required: ['id', 'name', 'indicators', 'elements'] },
  overview: object({
    dataVersion: count,
    tiles: listOf(tile),
    coverage: listOf(object({ element: text, jurisdiction: text, observations: count })),
    counts: object({ observations: count, sources: count }),
    publishers: listOf(text),
  }),
  areaHeadlines: object({ dataVersion: count, tiles: listOf(tile), publishers: listOf(text) }),
  headline: object({
    dataVersion: count,
    periods: listOf(text),
    tile,
    members: listOf(object(headlineProperties)),
    publishers: listOf(text),
  }),
  newestFigures: object({
    dataVersion: count,
    running: text,
    shows: listOf(object({ show: text, figures: listOf(figure) })),
  }),
  figures: object({
    indicator: text,
    frequency: { enum: frequencies },
    by: listOf(text),
    periods: listOf(text),
    dataVersion: count,
    figures: listOf(answeredFigure),
  }),
  explanation: object({
    indicator: text,
    figure,
    formula: text,
    measures: listOf(
      object(
        {
          ...{ id: text, element: text, sentence: text, registers: listOf(text) },
          counted: listOf(object({ jurisdiction: text, value: maybe, counted: text })),
          ...{ lower: maybe, upper: maybe, day: maybe },
          sources: listOf(object({ source: maybe, lower: maybe, upper: maybe })),
          gaps: listOf(
            object({ jurisdiction: text, register: text, institution: text, knownTo: maybe, lacking: maybe }),
          ),
        },
        ['gaps'],
      ),
    ),
    parts: listOf(object({ measure: text, observation, use: text })),
    hasMoreParts: { type: 'boolean' },
    members: listOf(figure),
    stages: listOf(object({ name: text, sql: text })),
  }),
  observations: object({ items: listOf(observation), next: maybe }),
  record,
  records: object({ items: listOf(record), total: count, counted: maybe }, ['counted']),
  alike: object({ alike: listOf(record) }),
  collisions: object({
    collisions: listOf(object({ records: listOf(record), undecided: listOf(text) })),
    total: count,
  }),
  ruledRecords: object({
    items: listOf(
      object(
        {
          ...{ jurisdiction: text, id: text, label: text, rule: text, field: text },
          severity: { enum: recordRuleSeverities },
          ...{ child: text, row: count, what: text, why: text, mend: text, reason: maybe },
        },
        ['child', 'row'],
      ),
    ),
    ...{ looked: count, next: maybe },
  }),
  registerCounts: object({ records: { type: 'object', additionalProperties: count } }),
  history: object({ versions: listOf(version) }),
  completeness: object({
    dataVersion: count,
    product: text,
    report,
    reports: listOf(report),
    tallies: listOf(object({ element: text, there: count, of: count })),
    elements: listOf(text),
    figures: listOf(
      object({
        ...{ jurisdiction: text, element: text, registers: listOf(text) },
        institutions: listOf(object({ institution: text, stated: { enum: ['all', 'some', 'none'] } })),
        state: { enum: completenessStates },
        ...{ records: count, received: maybe, daysLate: { anyOf: [count, { type: 'null' }] } },
      }),
    ),
  }),
  findings: object({
    dataVersion: count,
    all: count,
    rules: listOf(object({ rule: text, findings: count, accepted: count })),
    jurisdictions: listOf(text),
    elements: listOf(text),
    findings: listOf(finding),
    next: maybe,
  }),
  findingsCount: object({ dataVersion: count, findings: count }),
  finding,
  exceptions: object({
    items: listOf(
      object({
        id: text,
        finding: text,
        rule: text,
        element: text,
        jurisdiction: text,
        sentence: text,
        reason: text,
        at: text,
        by: text,
        state: { enum: exceptionStates },
      }),
    ),
  }),
  done: object({ isDone: { type: 'boolean' } }),
  loads: object({
    items: listOf(
      object({
        id: count,
        at: text,
        by: text,
        file: text,
        digest: text,
        rows: count,
        added: count,
        unchanged: count,
        audience: text,
      }),
    ),
  }),
} as const

/** RFC 9457. */
export const problemSchema = object({ type: text, title: text, status: count, detail: text })
