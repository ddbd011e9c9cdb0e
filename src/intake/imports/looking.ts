// How a file is looked at before it is read: by which words its headings are known, and which layout is proposed for it.
import {
  countHeadings,
  headingsMissing,
  isToolColumn,
  plainHeading,
  recordHeadings,
  suggestMapping,
  type ColumnMapping,
  type MappingSuggestion,
  type Register,
  type Roadmap,
  type TableShape,
  type WordsOfColumns,
} from '#definition'
import type { CountKnown } from '../shaping/index.ts'
import { countOwn, figuresIn, recordsIn, type TableTarget } from '../sheets/index.ts'

/** What is seen of a table. */
export interface SeenTable {
  readonly headings: readonly string[]
  readonly samples: readonly (readonly string[])[]
  readonly words: WordsOfColumns
  readonly shape: TableShape
  /** Whose records these are said to be. */
  readonly jurisdiction?: string | undefined
}

/** Whither the file leads, as far as that matters for a look at it. */
export interface Looking {
  readonly target: TableTarget
  /** Our headings, as a file of ours has them. */
  readonly headings: readonly string[]
  readonly countKnown: CountKnown
  /** Whether columns may be periods. */
  readonly withPeriods: boolean
  readonly suggest: (seen: SeenTable) => MappingSuggestion
}

/** What a survey tool writes for itself is nothing of the record: it is not compared with our headings. */
function suggestForRecords(
  roadmap: Roadmap,
  register: Register,
  { headings, samples, words, jurisdiction }: SeenTable,
): MappingSuggestion {
  const isTool = headings.map(isToolColumn)
  const telling = <Cell>(cells: readonly Cell[]) => cells.filter((_cell, at) => !isTool[at])
  const seen = { headings: telling(headings), samples: samples.map(telling), words, jurisdiction }
  const suggested = suggestMapping(roadmap, register, seen)
  const isLeft = (heading: string, at: number) =>
    isTool[at] === true || suggested.unrecognised.includes(heading)
  return { ...suggested, unrecognised: headings.filter(isLeft) }
}

/** For records: headings are known in all languages of the roadmap. */
export const lookForRecords = (roadmap: Roadmap, register: Register): Looking => ({
  target: recordsIn(roadmap, register),
  headings: recordHeadings(register),
  countKnown: (cells) => countHeadings(roadmap, register, cells),
  withPeriods: false,
  suggest: (seen) => suggestForRecords(roadmap, register, seen),
})

/** Only where the headings leave no doubt: our own, and columns that are periods. Any other is left to a person. */
function suggestForFigures(
  roadmap: Roadmap,
  { id, mappingTarget, headings: own }: TableTarget,
  { headings, shape: { unpivot } }: SeenTable,
): MappingSuggestion {
  const known = new Set(own.map(({ column }) => column))
  const columns = headings.flatMap((from): ColumnMapping[] => {
    if (from === unpivot?.heading) return [{ from, to: 'period', read: { periods: true } }]
    if (from === unpivot?.cell) return [{ from, to: 'value' }]
    const to = plainHeading(from)
    return known.has(to) ? [{ from, to }] : []
  })
  const mapping = { name: id, target: mappingTarget, columns }
  const isRead = (one: string) => columns.some(({ from }) => from === one)
  return {
    ...{ mapping, confidence: {}, missing: headingsMissing(mapping, roadmap) },
    unrecognised: headings.filter((one) => one !== '' && !isRead(one)),
  }
}

/** For figures. */
export function lookForFigures(roadmap: Roadmap): Looking {
  const target = figuresIn(roadmap)
  return {
    ...{ target, countKnown: countOwn(target), withPeriods: true },
    headings: target.headings.map(({ column }) => column),
    suggest: (seen) => suggestForFigures(roadmap, target, seen),
  }
}
