// JSON Schemas of statements of completeness: how they are asked for and sent, and what a change in their months means.
import { statedExamples, statementAnswers, statementKinds, type JsonSchema } from '#definition'
import { count, listOf, maybe, object, statedMonth, text } from './schemas.ts'

const id = { type: 'string', maxLength: 100 }
const period = { type: 'string', maxLength: 20, description: statedExamples() }

const closed = (properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []) => ({
  ...{ type: 'object', properties, required, additionalProperties: false },
})

/** Where a change lies in months that are stated as complete. */
export const statementAnswer = {
  enum: statementAnswers,
  description:
    'What the change means for months that are stated as complete: `stands`, they are complete with it, or `open`, they are open again. Without it such a change is refused',
} as const

const which = {
  jurisdiction: id,
  register: id,
  institution: { ...id, description: 'The only one that keeps the register there where not said' },
  period,
}
const mostAtOnce = 2000
const many = (items: JsonSchema) => ({ type: 'array', minItems: 1, maxItems: mostAtOnce, items })

/** What the routes of statements understand. */
export const statementQuestions = {
  list: closed({
    ...{ jurisdiction: id, register: id, institution: id },
    from: { ...period, description: 'The first period' },
    to: { ...period, description: 'The last period' },
    limit: { type: 'integer', minimum: 1, maximum: 1000, default: 500, description: 'Statements of a page' },
    cursor: {
      type: 'string',
      maxLength: 20,
      pattern: '^[0-9]{1,18}$',
      description: '`next` of the page before',
    },
  }),
  state: closed(
    {
      statements: many(
        closed({ ...which, kind: { enum: statementKinds.filter((kind) => kind !== 'open') } }, [
          ...['jurisdiction', 'register', 'period', 'kind'],
        ]),
      ),
    },
    ['statements'],
  ),
  withdraw: closed(
    {
      reason: { type: 'string', minLength: 1, maxLength: 1000 },
      statements: many(closed(which, ['jurisdiction', 'register', 'period'])),
    },
    ['reason', 'statements'],
  ),
} as const

/** What they answer. */
export const statementSchemas = {
  statements: object({
    dataVersion: count,
    months: listOf(object(statedMonth)),
    statements: listOf(
      object({
        ...{ id: text, jurisdiction: text, register: text, institution: text, start: text, end: text },
        ...{ kind: { enum: statementKinds }, reason: maybe, at: text, by: text },
      }),
    ),
    next: maybe,
  }),
  statementsKept: object({ months: count }),
} as const
