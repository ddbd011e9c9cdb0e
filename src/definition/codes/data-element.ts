// A data element: one thing that is counted. It fixes unit, item classes, dimensions and how figures accumulate over time.
import type { Dimension } from './dimension.ts'
import type { Text } from '../words/index.ts'
import type { Unit } from './unit.ts'

/**
 * How a value relates to its interval. `period`: what happened within it. `cumulative`: what has added up since its
 * start. `stock`: what there was on its last day. `undated`: what happened on a day that the source does not state, somewhere
 * within it.
 */
export const accumulations = ['period', 'cumulative', 'stock', 'undated'] as const
export type Accumulation = (typeof accumulations)[number]

export const statuses = ['reported', 'nil', 'not-available', 'withheld', 'estimated'] as const
export type Status = (typeof statuses)[number]

export const reporters = ['jurisdiction', 'secretariat', 'eu', 'survey'] as const
/** Who can report it at all. What only the EU side or a survey knows is never asked of a jurisdiction. */
export type Reporter = (typeof reporters)[number]

/** A published change in percent, restated from the figures it speaks of by a quality rule. */
export interface StatedChange {
  /** Id of the data element whose change is stated. */
  readonly of: string
  readonly against: 'previous period' | 'same period of the previous year'
}

export interface DataElement<
  Id extends string = string,
  U extends string = string,
  D extends readonly Dimension[] = readonly Dimension[],
  A extends Accumulation = Accumulation,
  IC extends string = string,
> {
  readonly id: Id
  readonly name: Text
  /** What is counted and what is not, in a sentence a reporting officer can act on. */
  readonly definition: Text
  readonly unit: Unit<U>
  readonly dimensions: D
  /** The accumulation formulas work with. */
  readonly accumulation: A
  /** Further accumulations that are stored and shown, but never enter a formula. */
  readonly alsoPublishedAs?: readonly Accumulation[]
  /** The item classes it may be counted in; empty where items are not what is counted. */
  readonly itemClasses: readonly IC[]
  /** Statuses a value may carry; all where not said. */
  readonly statuses?: readonly Status[]
  readonly reporter: Reporter
  readonly statedChange?: StatedChange
  /** The products of the cycle whose reports expect it, none where empty. Where not said, what a KPI measures is expected. */
  readonly expectedBy?: readonly string[]
}

type Declared<
  Id extends string,
  U extends string,
  D extends readonly Dimension[],
  A extends Accumulation,
  IC extends string,
> = Omit<DataElement<Id, U, D, A, IC>, 'dimensions' | 'itemClasses' | 'reporter'> & {
  readonly dimensions?: D
  readonly itemClasses?: readonly IC[]
  readonly reporter?: Reporter
}

/** Declares a data element. Unit, dimensions and accumulation become types: a formula that mixes them does not compile. */
export function defineDataElement<
  const Id extends string,
  U extends string,
  A extends Accumulation,
  const D extends readonly Dimension[] = readonly [],
  const IC extends string = never,
>(element: Declared<Id, U, D, A, IC>): DataElement<Id, U, D, A, IC> {
  return {
    ...element,
    dimensions: element.dimensions ?? ([] as unknown as D),
    itemClasses: element.itemClasses ?? [],
    reporter: element.reporter ?? 'jurisdiction',
  }
}

/** The dimension of that id, or undefined where the element is not broken down by it. */
export function findDimension(element: DataElement, id: string): Dimension | undefined {
  return element.dimensions.find((dimension) => dimension.id === id)
}
