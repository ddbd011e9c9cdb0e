// What the rows with a problem would have spoken of, as far as that can be told: they are in the file, though nothing of them is taken.
import { readRoughFact, type Draft, type Interval, type Vocabulary } from '#definition'

/** A figure, by what is compared. */
interface Spoken extends Interval {
  readonly jurisdiction: string
  readonly element: string
  readonly source: string
}

/** What was noted of the rows with a problem. */
export interface UnreadFacts {
  readonly note: (draft: Draft, vocabulary: Vocabulary) => void
  /** Whether one of them may speak of the same: jurisdiction (any, where that is not asked), element, interval and source. */
  readonly mayConcern: (one: Spoken, isAnyJurisdiction?: boolean) => boolean
}

const keyOf = (...parts: readonly string[]) => parts.join('|')

export function newUnreadFacts(): UnreadFacts {
  const keys = new Set<string>()
  return {
    note: (draft, vocabulary) => {
      const { jurisdiction, element, interval, source } = readRoughFact(draft, vocabulary)
      keys.add(keyOf(jurisdiction, element, interval, source))
      keys.add(keyOf('*', element, interval, source))
    },
    mayConcern: ({ jurisdiction, element, start, end, source }, isAnyJurisdiction = false) => {
      if (keys.size === 0) return false
      const areas = isAnyJurisdiction ? ['*'] : [jurisdiction, '']
      const [elements, intervals, sources] = [
        [element, ''],
        [`${start}/${end}`, ''],
        [source, ''],
      ]
      return areas.some((area) =>
        elements.some((what) =>
          intervals.some((when) => sources.some((who) => keys.has(keyOf(area, what, when, who)))),
        ),
      )
    },
  }
}
