// An indicator as data: its measures, formulas, headlines and worked example.
import { Type } from '@sinclair/typebox'
import {
  chartKinds,
  indicatorKinds,
  type Chart,
  type ChartKind,
  type ExampleObservation,
  type ExampleResult,
  type Formula,
  type Headline,
  type Indicator,
  type Measure,
  type Show,
} from '../../indicators/index.ts'
import { frequencies } from '../../time/index.ts'
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
  text,
  truth,
} from '../schema-parts.ts'
import { textInLanguages as words, unit } from './unit-contract.ts'

const formulaItself = Type.Unsafe<Formula>({ $ref: 'Formula#' })

/** A formula over measures; its parts are formulas. */
const formula = named(
  'Formula',
  Type.Unsafe<Formula>(
    either(
      object({ op: oneOf(['measure']), measure: text }),
      object({ op: oneOf(['plus']), terms: listOf(formulaItself) }),
      object({ op: oneOf(['ratio']), numerator: formulaItself, denominator: formulaItself }),
      object({
        ...{ op: oneOf(['share']), part: formulaItself, whole: formulaItself },
        ...{ outside: optional(formulaItself), isPart: optional(truth) },
      }),
      object({
        ...{ op: oneOf(['rate']), numerator: formulaItself, denominator: formulaItself },
        times: Type.Number(),
      }),
    ),
  ),
)

const measureProperties = {
  element: text,
  where: mapOf(either(text, listOf(text))),
  itemClass: optional(text),
}

/** What is taken from a data element. */
const measure = named(
  'Measure',
  Type.Unsafe<Measure>(
    either(
      object({ ...measureProperties, kind: oneOf(['sum', 'stated']) }),
      object({ ...measureProperties, kind: oneOf(['latest']), ofYear: optional(truth) }),
      object({
        ...measureProperties,
        ...{ kind: oneOf(['checklist']), over: text, judgement: text, met: listOf(text) },
        each: optional(oneOf(['met', 'missed'])),
      }),
    ),
  ),
)

const show = sameAs<Show>()(
  'Show',
  object({
    ...{ name: words, formula, unit, breakdowns: optional(listOf(text)) },
    region: optional(oneOf(['not aggregated'])),
    ripens: optional(object({ shownAfter: count, settledAfter: count })),
  }),
)

const headline = sameAs<Headline>()(
  'Headline',
  object({
    ...{ show: text, codes: optional(codes), area: optional(text), beside: optional(listOf(text)) },
    besideOnPage: optional(listOf(text)),
  }),
)

const chart = sameAs<Chart>()(
  'Chart',
  object({
    kind: oneOf(Object.keys(chartKinds) as ChartKind[]),
    apart: optional(text),
    chains: optional(listOf(object({ shows: listOf(text), apart: optional(text) }))),
    ...{ shows: optional(listOf(text)), by: optional(text), baseline: optional(text) },
  }),
)

const exampleObservation = sameAs<ExampleObservation>()(
  'ExampleObservation',
  object({
    ...{ jurisdiction: text, period: text, element: text, itemClass: optional(text) },
    ...{ codes: optional(codes), value: either(Type.Number(), text) },
  }),
)
const exampleResult = sameAs<ExampleResult>()(
  'ExampleResult',
  object({ show: text, jurisdiction: text, period: text, codes: optional(codes), is: text }),
)

export const indicator = sameAs<Indicator>()(
  'Indicator',
  object({
    ...{
      id: text,
      kind: oneOf(indicatorKinds),
      code: text,
      text: words,
      name: words,
      elements: listOf(text),
    },
    directionOfGood: oneOf(['up', 'down', 'neither']),
    region: oneOf(['sum of parts', 'not aggregated']),
    ...{ regions: listOf(text), frequency: oneOf(frequencies) },
    measures: mapOf(measure),
    shows: mapOf(show),
    ...{ headline, otherHeadlines: listOf(headline), chart },
    ...{ always: listOf(text), breakdowns: listOf(text) },
    method: words,
    workedExample: object({
      narrative: words,
      observations: listOf(exampleObservation),
      expects: listOf(exampleResult),
    }),
  }),
)
