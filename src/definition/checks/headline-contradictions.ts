// Does the headline of an indicator name what is there: its show, its codes, its area, and what stands beside it?
import { contradiction } from '../problems/index.ts'
import { findCode, findDimension } from '../codes/index.ts'
import { headlinesOf, measuresIn, type Headline, type Indicator } from '../indicators/index.ts'
import {
  findBreakdownCodes,
  findDataElement,
  itemClassId,
  reportingAreas,
  type Roadmap,
} from '../roadmap/index.ts'

/** Can a show be told apart by that breakdown: has any of its measures the dimension, and leaves it open? */
export function isBrokenDownBy(
  roadmap: Roadmap,
  indicator: Indicator,
  show: string,
  breakdown: string,
): boolean {
  const formula = indicator.shows[show]?.formula
  if (!formula) return false
  return measuresIn(formula).some((id) => {
    const measure = indicator.measures[id]
    const element = findDataElement(roadmap, measure?.element ?? '')
    if (!measure || !element) return false
    if (breakdown === itemClassId) return element.itemClasses.length > 0 && !measure.itemClass
    return findDimension(element, breakdown) !== undefined && !(breakdown in measure.where)
  })
}

/** The codes of a headline by which its own show is told apart: cases are of no item class, though items beside them are. */
export function ownCodes(roadmap: Roadmap, indicator: Indicator, { show, codes = {} }: Headline) {
  const own = Object.entries(codes).filter(([id]) => isBrokenDownBy(roadmap, indicator, show, id))
  return Object.fromEntries(own)
}

/** Figures that are printed with a headline. */
function printed({ show, beside = [], besideOnPage = [] }: Headline): string[] {
  return [show, ...beside, ...besideOnPage]
}

function codeContradictions(
  at: string,
  roadmap: Roadmap,
  indicator: Indicator,
  headline: Headline,
): string[] {
  const { codes = {} } = headline
  const shows = printed(headline)
  const isOpen = (id: string) => shows.some((one) => isBrokenDownBy(roadmap, indicator, one, id))
  const isOffered = (id: string) =>
    indicator.always.includes(id) ||
    shows.some((one) => (indicator.shows[one]?.breakdowns ?? indicator.breakdowns).includes(id))
  const named = Object.entries(codes).flatMap(([breakdown, code]) => {
    const list = findBreakdownCodes(roadmap, breakdown)
    if (!isOffered(breakdown) || !isOpen(breakdown))
      return [contradiction('headline-not-broken-down', { at, dimension: breakdown })]
    return list && findCode(list, code)
      ? []
      : [contradiction('headline-code-unknown', { at, code, dimension: breakdown })]
  })
  const open = indicator.always.filter((id) => !(id in codes) && isOpen(id))
  return [...named, ...open.map((id) => contradiction('headline-code-open', { at, dimension: id }))]
}

/** So many figures have room beside a headline on a tile. */
const mostBeside = 3

function besideContradictions(at: string, indicator: Indicator, headline: Headline): string[] {
  const { show, beside = [] } = headline
  const [, ...others] = printed(headline)
  const twice = others.filter((id, place) => others.indexOf(id) < place)
  return [
    ...others
      .filter((id) => !indicator.shows[id])
      .map((id) => contradiction('beside-unknown', { at, figure: id })),
    ...(others.includes(show) ? [contradiction('beside-itself', { at, figure: show })] : []),
    ...twice.map((id) => contradiction('beside-twice', { at, figure: id })),
    ...(beside.length > mostBeside
      ? [contradiction('beside-too-many', { at, count: beside.length, figure: show, most: mostBeside })]
      : []),
  ]
}

/** What contradicts itself in an indicator's headlines, as sentences. */
export function headlineContradictions(roadmap: Roadmap, indicator: Indicator): string[] {
  const at = contradiction('thing-indicator', { id: indicator.id })
  return headlinesOf(indicator).flatMap((headline) => {
    const { show, area } = headline
    if (!indicator.shows[show]) return [contradiction('headline-unknown', { at, figure: show })]
    return [
      ...codeContradictions(at, roadmap, indicator, headline),
      ...(area === undefined || reportingAreas(roadmap).some(({ id }) => id === area)
        ? []
        : [contradiction('headline-area-unknown', { at, area })]),
      ...besideContradictions(at, indicator, headline),
    ]
  })
}
