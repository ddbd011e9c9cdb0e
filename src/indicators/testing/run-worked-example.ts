// Runs the worked example of an indicator as printed in its methodology: its rows in, its figures out, in words.
import {
  figureText,
  findDimension,
  getDataElement,
  getInterval,
  notApplicable,
  total,
  type ExampleObservation,
  type ExampleResult,
  type Indicator,
  type Observation,
  type Roadmap,
} from '#definition'
import { computeFigures } from '../run-plan.ts'
import type { Database } from '#storage'

/** A row of a worked example as a full observation. */
export function exampleObservation(roadmap: Roadmap, row: ExampleObservation): Observation {
  const element = getDataElement(roadmap, row.element)
  for (const id of Object.keys(row.codes ?? {})) {
    if (!findDimension(element, id)) throw new Error(`“${row.element}” is not broken down by “${id}”.`)
  }
  return {
    ...getInterval(row.period),
    jurisdiction: row.jurisdiction,
    element: row.element,
    accumulation: element.accumulation,
    basis: 'actual',
    itemClass: row.itemClass ?? notApplicable,
    codes: Object.fromEntries(element.dimensions.map(({ id }) => [id, row.codes?.[id] ?? total])),
    value: String(row.value),
    lower: null,
    upper: null,
    unit: element.unit.id,
    status: 'reported',
    breakdown: 'whole',
    audience: 'public',
    source: 'worked example',
    address: 'https://example.org/worked-example',
    quote: null,
    note: null,
    vintage: '2024-01-01',
  }
}

const isAlike = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>) =>
  Object.keys({ ...a, ...b }).every((id) => a[id] === b[id])

/** What the engine makes of one expectation, in words: the figure of the group's own, else the one made of its members. */
export async function exampleFigure(
  tx: Database,
  roadmap: Roadmap,
  indicator: Indicator,
  expected: ExampleResult,
): Promise<string> {
  const codes = expected.codes ?? {}
  const { figures } = await computeFigures(tx, roadmap, indicator, {
    show: expected.show,
    jurisdiction: expected.jurisdiction,
    from: expected.period,
    by: Object.keys(codes).filter((id) => !indicator.always.includes(id)),
  })
  const figure =
    figures.find((one) => isAlike(one.codes, codes)) ??
    figures.find((one) => Object.keys(one.codes).length === 0)
  const unit = indicator.shows[expected.show]?.unit
  return figure && unit ? figureText(figure, unit.kind) : 'no figure'
}
