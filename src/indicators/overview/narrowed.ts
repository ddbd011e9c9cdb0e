// An indicator narrowed to some of its shows and to the codes its author chose: only that is read and worked out. Pure.
import {
  findDimension,
  getDataElement,
  isBrokenDownBy,
  itemClassId,
  measuresIn,
  type Figure,
  type Indicator,
  type Measure,
  type Roadmap,
} from '#definition'

type Codes = Readonly<Record<string, string>>

function narrowedMeasure(roadmap: Roadmap, measure: Measure, codes: Codes): Measure {
  const element = getDataElement(roadmap, measure.element)
  const dimensions = Object.entries(codes).filter(
    ([id]) => findDimension(element, id) !== undefined && !(id in measure.where),
  )
  const itemClass = codes[itemClassId]
  const isOfClasses = element.itemClasses.length > 0 && measure.itemClass === undefined
  return {
    ...measure,
    where: { ...measure.where, ...Object.fromEntries(dimensions) },
    ...(isOfClasses && itemClass !== undefined ? { itemClass } : {}),
  }
}

export interface NarrowedIndicator {
  readonly indicator: Indicator
  /** The figure with the codes it was narrowed to, as far as its show is broken down by them. */
  readonly named: (figure: Figure) => Figure
}

/** The indicator with these shows and their measures only, each measure restricted to the codes. */
export function narrowedTo(
  roadmap: Roadmap,
  indicator: Indicator,
  shows: readonly string[],
  codes: Codes,
): NarrowedIndicator {
  const kept = Object.entries(indicator.shows).filter(([id]) => shows.includes(id))
  const needed = new Set(kept.flatMap(([, { formula }]) => measuresIn(formula)))
  const measures = Object.entries(indicator.measures).flatMap(([id, measure]) =>
    needed.has(id) ? [[id, narrowedMeasure(roadmap, measure, codes)] as const] : [],
  )
  const codesOf = new Map(
    kept.map(([id]) => [
      id,
      Object.fromEntries(
        Object.entries(codes).filter(([breakdown]) => isBrokenDownBy(roadmap, indicator, id, breakdown)),
      ),
    ]),
  )
  return {
    indicator: {
      ...indicator,
      shows: Object.fromEntries(kept),
      measures: Object.fromEntries(measures),
      always: indicator.always.filter((id) => !(id in codes)),
    },
    named: (figure) => ({ ...figure, codes: { ...figure.codes, ...codesOf.get(figure.show) } }),
  }
}
