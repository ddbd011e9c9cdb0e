// JSON Schemas of the questions the API understands.
import { frequencies, indicatorKinds, severities, type JsonSchema } from '#definition'
import { statementAnswer } from './statement-schemas.ts'

const period = { type: 'string', maxLength: 10, description: '2023, 2023-H1, 2023-Q3 or 2023-05' }
const id = { type: 'string', maxLength: 100 }
/** No list and no history is longer; what is larger is no number of the database either. */
const mostCounted = 1_000_000_000
const count = { type: 'integer', minimum: 1, maximum: mostCounted }
const format = { enum: ['json', 'csv'], default: 'json' }

function query(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false }
}

export const idParams = query({ id }, ['id'])

const per = { ...id, description: 'Counts as rates, over this denominator of the roadmap' }
/** Kinds of indicators, separated by commas. */
const kinds = { type: 'string', pattern: `^(${indicatorKinds.join('|')})(,(${indicatorKinds.join('|')}))*$` }

const askedKinds = {
  ...kinds,
  maxLength: 100,
  description: 'Kinds of indicators, separated by commas; KPIs where not said',
}

export const overviewQuery = query({ kinds: askedKinds })

export const areaHeadlinesQuery = query(
  { jurisdiction: { ...id, description: 'A jurisdiction or group' }, kinds: askedKinds },
  ['jurisdiction'],
)

export const figuresQuery = query({
  frequency: { enum: frequencies },
  from: period,
  to: period,
  jurisdiction: { ...id, description: 'One jurisdiction or group only' },
  by: { type: 'string', maxLength: 200, description: 'Dimensions to break down by, separated by commas' },
  show: id,
  per,
  format,
})

export const findingsQuery = query({
  rule: { ...id, description: 'Findings of one quality rule only' },
  severity: { enum: severities },
  jurisdiction: id,
  element: { ...id, description: 'One data element only' },
  indicator: { ...id, description: 'The data elements of one indicator only' },
  limit: {
    ...{ type: 'integer', minimum: 0, maximum: 1000, default: 50 },
    description: 'So many a page at most, and fewer where they are long; 0 for the numbers alone',
  },
  cursor: { type: 'string', maxLength: 10, pattern: '^[0-9]+$', description: '`next` of the page before' },
})

export const completenessQuery = query({
  product: id,
  report: { type: 'integer', minimum: 1, maximum: 1000 },
})

export const explanationQuery = query(
  {
    show: id,
    jurisdiction: id,
    period,
    codes: { type: 'string', maxLength: 500, description: 'dimension:code, separated by commas' },
    per,
    origin: { enum: ['reported', 'computed'] },
  },
  ['show', 'jurisdiction', 'period'],
)

export const pageQuery = query({
  limit: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
  cursor: { type: 'string', maxLength: 4000 },
  format,
})

export const observationsQuery = query({
  limit: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
  cursor: { type: 'string', maxLength: 4000 },
  element: { ...id, description: 'One data element only' },
  jurisdiction: id,
  current: { type: 'boolean', default: false, description: 'Leave out what a later vintage has superseded' },
  format,
})

const answers = { type: 'object', additionalProperties: true }
const reason = { type: 'string', maxLength: 1000 }

export const registerParams = idParams
export const recordParams = query({ id, jurisdiction: id, record: id }, ['id', 'jurisdiction', 'record'])

export const recordsQuery = query({
  jurisdiction: id,
  institution: {
    ...id,
    description: 'The institution that keeps the records; “not-stated” for those of nobody',
  },
  from: { type: 'string', format: 'date', description: 'First day on which the records count' },
  to: { type: 'string', format: 'date', description: 'Last day on which the records count' },
  search: {
    type: 'string',
    maxLength: 200,
    description: 'Text that an answer of the record holds, or the name of a code in it',
  },
  where: {
    type: 'string',
    maxLength: 4000,
    description:
      'Fields and what they have to be, parted by semicolons: “field:code,code”, “field:from..to”, “field:text”, “child.field:code”',
  },
  counted: {
    type: 'string',
    maxLength: 2000,
    description:
      'A counted cell, as an opened figure names it: “element:…;jurisdiction:…;period:…;dimension:code,code”. Exactly the records that were counted in it',
  },
  import: {
    type: 'string',
    pattern: '^[0-9]{1,18}$',
    description: 'Number of an import: the records that it brought or changed',
  },
  sort: { ...id, description: 'A field of the register; its day where not said' },
  descending: { type: 'boolean', default: true },
  limit: { type: 'integer', minimum: 1, maximum: 500, default: 50 },
  offset: { type: 'integer', minimum: 0, maximum: mostCounted, default: 0 },
  format,
  columns: {
    type: 'string',
    maxLength: 2000,
    description: 'Fields of a CSV, separated by commas; all where not said',
  },
  rows: { ...id, description: 'A child table: a CSV then has a row for each of its rows' },
})

/** Answers are checked by the register itself, which says every problem with its field and row. */
export const recordBody = query(
  {
    jurisdiction: id,
    institution: {
      ...id,
      description:
        'The institution that keeps it. Where not said, a correction leaves it as it is, and a new record gets the only one that may keep it, or “not-stated”',
    },
    fields: answers,
    children: { type: 'object', additionalProperties: { type: 'array', maxItems: 5000, items: answers } },
    accepted: {
      type: 'object',
      maxProperties: 1000,
      additionalProperties: { type: 'string', maxLength: 1000 },
    },
    version: count,
    reason,
    isDeliberate: { type: 'boolean' },
    statements: statementAnswer,
  },
  ['jurisdiction', 'fields'],
)

export const ruledQuery = query({
  after: { type: 'string', maxLength: 400, description: 'What the answer before gave as `next`' },
})

export const collisionsQuery = query({
  limit: { type: 'integer', minimum: 1, maximum: 500, default: 100, description: 'How many are listed' },
})

export const alikeBody = query(
  {
    jurisdiction: id,
    id: { ...id, description: 'The record itself, where it is kept already' },
    fields: answers,
  },
  ['jurisdiction', 'fields'],
)

export const withdrawalQuery = query({ version: count, reason, statements: statementAnswer }, [
  'version',
  'reason',
])

export const acceptanceBody = query(
  {
    finding: { type: 'string', maxLength: 200, description: 'The id of the finding' },
    figures: { ...id, description: 'Its figures as they were read; 409 where they have changed since' },
    reason: { type: 'string', maxLength: 1000 },
  },
  ['finding', 'reason'],
)

export const templateQuery = query({
  language: {
    type: 'string',
    pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
    default: 'en',
    description: 'Language of headings and lists; English where it is missing',
  },
})
