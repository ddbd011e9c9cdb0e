// Levels and elements of a roadmap: goals and targets here, axes and objectives elsewhere. The names of levels are data.
import type { Interval } from '../time/index.ts'
import type { Text } from '../words/index.ts'

export interface Level {
  readonly id: string
  readonly name: Text
  readonly plural: Text
}

/** A timeframe as the source prints it, and as an interval. */
export interface Timeframe extends Interval {
  readonly text: string
}

/** One goal, target, axis, objective or action, word for word as in the source. */
export interface Element {
  /** Unique within the roadmap; dotted below the top: `2`, `2.7`. */
  readonly code: string
  readonly level: string
  /** Code of the element above; absent at the top level. */
  readonly parent?: string
  readonly text: Text
  /** A short heading where the source has one. */
  readonly heading?: Text
  /** Introductory paragraphs of the source, word for word. */
  readonly introduction?: readonly Text[]
  /** What the source says of the state at the start. */
  readonly baseline?: Text
  readonly timeframe?: Timeframe
}

export function defineElement(element: Element): Element {
  return element
}

/** The elements directly below the given one, in their order. */
export function childrenOf(elements: readonly Element[], code: string): Element[] {
  return elements.filter((element) => element.parent === code)
}
