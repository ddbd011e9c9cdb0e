// Answers as tables, for spreadsheets and statistics programs. Every row carries its source or its state.
import {
  figureUnit,
  figureWithUnit,
  observationDownloadHeadings,
  type Figure,
  type FiguresAnswer,
  type Indicator,
  type ListedObservation,
  type Roadmap,
} from '#definition'

/** Of a group's figure how many report, of how many, and how many of those are complete. */
function coverageCells({ coverage }: Figure): (number | null)[] {
  if (!coverage) return [null, null, null]
  const { reporting, of, complete = reporting } = coverage
  return [reporting, of, complete]
}

/** A heading and the rows below it; null is an empty cell. */
export interface AnswerTable {
  readonly heading: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Figures, a row each. */
export function figuresTable(roadmap: Roadmap, indicator: Indicator, answer: FiguresAnswer): AnswerTable {
  const { by } = answer
  const heading = [
    'roadmap',
    'indicator',
    'figure',
    'unit',
    'jurisdiction',
    'period',
    ...by.map((id) => id.replaceAll('-', '_')),
  ]
  const rest = [
    'state',
    'value',
    'lower',
    'upper',
    'numerator',
    'denominator',
    'day',
    // Not “origin” alone: a breakdown may be called so, and no two columns have one name.
    'figure_origin',
    'flags',
    'reporting',
    'of',
    'complete',
    'in_words',
    'is_subtotal',
  ]
  const rows = answer.figures.map((figure) => {
    const unit = figureUnit(roadmap, indicator, figure)
    return [
      roadmap.name.en,
      indicator.code,
      figure.show,
      unit?.id ?? '',
      figure.jurisdiction,
      figure.period,
      ...by.map((id) => figure.codes[id] ?? ''),
      figure.state,
      figure.value,
      figure.lower,
      figure.upper,
      figure.numerator ?? null,
      figure.denominator ?? null,
      figure.day ?? null,
      figure.origin,
      figure.flags.join('; '),
      ...coverageCells(figure),
      unit ? figureWithUnit(figure, unit) : '',
      String(figure.isSubtotal),
    ]
  })
  return { heading: [...heading, ...rest], rows }
}

/** Observations, a row each, in the format that the importer reads; one that was taken back takes it back there as well. */
export function observationsTable(roadmap: Roadmap, observations: readonly ListedObservation[]): AnswerTable {
  const dimensions = roadmap.dimensions.map(({ id }) => id)
  const own = (code: string | undefined) => (code === undefined || code.startsWith('_') ? '' : code)
  const rows = observations.map((one) => [
    ...[one.jurisdiction, one.element, one.start, one.end, one.accumulation, one.basis, own(one.itemClass)],
    ...dimensions.map((id) => own(one.codes[id])),
    ...[one.value, one.lower, one.upper, one.unit, one.status, one.breakdown, one.audience],
    ...[one.source, one.address, one.quote, one.note, one.vintage],
    ...(one.withdrawn ? ['delete', one.withdrawn.reason] : ['', '']),
  ])
  return { heading: observationDownloadHeadings(roadmap), rows }
}
