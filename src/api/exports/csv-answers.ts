// The same answers as CSV, for spreadsheets and statistics programs. Every row carries its source or its state.
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
import { writeCsv } from '#formats'

/** Of a group's figure how many report, of how many, and how many of those are complete. */
function coverageCells({ coverage }: Figure): (number | null)[] {
  if (!coverage) return [null, null, null]
  const { reporting, of, complete = reporting } = coverage
  return [reporting, of, complete]
}

/** Figures, a row each. */
export function figuresCsv(roadmap: Roadmap, indicator: Indicator, answer: FiguresAnswer): string {
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
  return writeCsv([...heading, ...rest], rows)
}

/** Observations, a row each, in the format that the importer reads; one that was taken back takes it back there as well. */
export function observationsCsv(roadmap: Roadmap, observations: readonly ListedObservation[]): string {
  const dimensions = roadmap.dimensions.map(({ id }) => id)
  const own = (code: string | undefined) => (code === undefined || code.startsWith('_') ? '' : code)
  const rows = observations.map((one) => [
    ...[one.jurisdiction, one.element, one.start, one.end, one.accumulation, one.basis, own(one.itemClass)],
    ...dimensions.map((id) => own(one.codes[id])),
    ...[one.value, one.lower, one.upper, one.unit, one.status, one.breakdown, one.audience],
    ...[one.source, one.address, one.quote, one.note, one.vintage],
    ...(one.withdrawn ? ['delete', one.withdrawn.reason] : ['', '']),
  ])
  return writeCsv(observationDownloadHeadings(roadmap), rows)
}
