// Does the headline of an indicator name what is there: its show, its codes, its area, and what stands beside it?
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
      return [`${at}: its headline names “${breakdown}”, by which it is not broken down.`]
    return list && findCode(list, code)
      ? []
      : [`${at}: the code “${code}” of its headline is not in “${breakdown}”.`]
  })
  const open = indicator.always.filter((id) => !(id in codes) && isOpen(id))
  return [
    ...named,
    ...open.map(
      (id) => `${at}: its headline is always broken down by “${id}” and does not say which code it is.`,
    ),
  ]
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
      .map((id) => `${at}: “${id}”, which stands beside its headline, is not among its figures.`),
    ...(others.includes(show) ? [`${at}: its headline “${show}” stands beside itself.`] : []),
    ...twice.map((id) => `${at}: “${id}” stands beside its headline twice.`),
    ...(beside.length > mostBeside
      ? [
          `${at}: ${beside.length} figures stand beside its headline “${show}”, and a tile has room for ${mostBeside}; put the others into “besideOnPage”.`,
        ]
      : []),
  ]
}

/** What contradicts itself in an indicator's headlines, as sentences. */
export function headlineContradictions(roadmap: Roadmap, indicator: Indicator): string[] {
  const at = `Indicator “${indicator.id}”`
  return headlinesOf(indicator).flatMap((headline) => {
    const { show, area } = headline
    if (!indicator.shows[show]) return [`${at}: its headline “${show}” is not among its figures.`]
    return [
      ...codeContradictions(at, roadmap, indicator, headline),
      ...(area === undefined || reportingAreas(roadmap).some(({ id }) => id === area)
        ? []
        : [`${at}: there is no jurisdiction or group “${area}” for its headline.`]),
      ...besideContradictions(at, indicator, headline),
    ]
  })
}
