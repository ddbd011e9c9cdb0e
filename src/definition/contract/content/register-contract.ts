// A register as data: its sections and fields, its child tables, and what its records count.
import { Type, type TSchema, type TUnsafe } from '@sinclair/typebox'
import {
  departures,
  type ChildTable,
  type CodeSource,
  type Cohorts,
  type Count,
  type Duration,
  type Field,
  type FollowedRows,
  type Register,
  type RequiredRows,
  type Section,
} from '../../registers/index.ts'
import {
  codes,
  count,
  either,
  listOf,
  mapOf,
  named,
  object,
  oneOf,
  optional,
  sameAs,
  settings,
  text,
  truth,
} from '../schema-parts.ts'
import { requestFlow, rowOpening } from './request-kind-contract.ts'
import { textInLanguages as words } from './unit-contract.ts'

/** A question of a register. Its settings are those of its kind. */
const field = sameAs<Field>()(
  'Field',
  object({
    ...{ id: text, name: words, help: optional(words), kind: text, settings },
    isRequired: optional(truth),
    showWhen: optional(object({ field: text, is: listOf(text) })),
    mayLeave: oneOf(departures),
    isSensitive: optional(truth),
  }),
)
const section = sameAs<Section>()('Section', object({ id: text, name: words, fields: listOf(field) }))
const childTable = sameAs<ChildTable>()(
  'ChildTable',
  object({
    ...{ id: text, name: words, singular: words, fields: listOf(field), isExpected: optional(truth) },
    opens: optional(rowOpening),
  }),
)

const codeSource = named(
  'CodeSource',
  Type.Unsafe<CodeSource>(
    either(
      object({ field: text, else: optional(listOf(text)) }),
      object({ band: text }),
      object({ code: text }),
    ),
  ),
)

const requiredRows = sameAs<RequiredRows>()(
  'RequiredRows',
  object({
    ...{ of: text, by: text, codes: listOf(text), where: mapOf(listOf(text)) },
    when: optional(mapOf(listOf(text))),
  }),
)

/** How records feed a data element. */
const counted = named(
  'Count',
  Type.Unsafe<Count>(
    object({
      ...{ element: text, of: optional(text), sum: optional(text), days: optional(listOf(text)) },
      ...{ inOrder: optional(listOf(text)), on: optional(text) },
      ...{ given: optional(listOf(text)), lacking: optional(listOf(text)) },
      holds: optional(
        object({ by: listOf(text), until: optional(text), ends: optional(text), lapses: optional(codes) }),
      ),
      ...{ takes: optional(text), where: optional(mapOf(listOf(text))) },
      requires: optional(listOf(requiredRows)),
      ...{ itemClass: optional(codeSource), dimensions: mapOf(codeSource) },
    }),
  ),
)

const where = mapOf(listOf(text))
const followedRows = sameAs<FollowedRows>()(
  'FollowedRows',
  object({ of: text, sum: optional(text), where: optional(where), apart: optional(text) }),
)
/** How records are followed from their beginning. */
const cohorts = sameAs<Cohorts>()(
  'Cohorts',
  object({
    ...{ name: words, from: text, steps: listOf(object({ field: text, name: words })) },
    rows: optional(listOf(followedRows)),
  }),
)
/** How long something took in them. */
const duration = named(
  'Duration',
  Type.Unsafe<Duration>(
    object({
      ...{ id: text, name: words, days: optional(text), between: listOf(text), where: optional(where) },
      ...{ on: optional(text), apart: optional(object({ of: text, field: text })), bands: listOf(count) },
    }),
  ),
)

/** A register with the rules that the roadmap puts to it. */
export function register(rule: TSchema): TUnsafe<Register> {
  return named(
    'Register',
    Type.Unsafe<Register>(
      object({
        ...{ id: text, name: words, singular: words, definition: words, keptBy: listOf(text) },
        recordsOf: optional(oneOf(['jurisdictions and groups', 'main group'])),
        ...{ sections: listOf(section), children: listOf(childTable), countsOn: text },
        ...{ likeness: listOf(text), counts: listOf(counted), rules: optional(listOf(rule)) },
        keepsSensitive: optional(object({ years: count })),
        reviewed: optional(
          object({
            ...{ first: text, in: text, on: text, judgement: text, next: text },
            goesOn: listOf(text),
          }),
        ),
        ...{ isWatched: optional(truth), requestFlow: optional(requestFlow) },
        ...{ cohorts: optional(cohorts), durations: optional(listOf(duration)) },
        route: optional(object({ from: text, through: optional(text), to: text })),
      }),
    ),
  )
}
