// What of our own headings a cell can be taken for as it stands, and to how many decimals a number of it is kept.
import { findCode, type CodeList } from '../../codes/index.ts'
import type { OwnHeading } from '../own-headings.ts'
import { columnOf, vocabularyFor, type Roadmap } from '../../roadmap/index.ts'
import { plainText } from '../../words/index.ts'

/** Asked of a cell by the heading of ours that it fills. */
export interface KnownAnswers {
  /** Whether the text is one of our answers already. */
  readonly isAnswer: (column: string, text: string) => boolean
  /** The decimals that the unit of the column has; `values` are those of the row. Undefined where it says nothing. */
  readonly decimalsOf: (column: string, values: Readonly<Record<string, unknown>>) => number | undefined
}

/** Where nothing is known of our headings. */
export const nothingKnown: KnownAnswers = { isAnswer: () => false, decimalsOf: () => undefined }

interface Settings {
  readonly list?: CodeList
  readonly bands?: CodeList
  readonly unit?: string
}

const settingsOf = ({ definition }: OwnHeading) => (definition?.settings ?? {}) as Settings

function wordsOf(list: CodeList): ReadonlySet<string> {
  const words = Object.keys(list.codes).flatMap((id) => {
    const code = findCode(list, id)
    return [id, ...Object.values({ ...code?.name, ...code?.mappings })]
  })
  return new Set(words.map(plainText))
}

function unitDecimals(roadmap: Roadmap): ReadonlyMap<string, number | undefined> {
  return new Map(
    roadmap.dataElements.map(({ unit }) => [unit.id, unit.kind === 'count' ? 0 : unit.decimals] as const),
  )
}

/** What is known of the headings of a register. */
export function answersOfRegister(roadmap: Roadmap, headings: readonly OwnHeading[]): KnownAnswers {
  const { areas } = vocabularyFor(roadmap)
  const decimals = unitDecimals(roadmap)
  const lists = new Map<string, ReadonlySet<string>>()
  const units = new Map<string, number | undefined>()
  for (const heading of headings) {
    const { list, bands, unit } = settingsOf(heading)
    const own = list ?? bands
    if (own) lists.set(heading.column, wordsOf(own))
    const kind = heading.definition?.kind
    if (kind === 'whole-number') units.set(heading.column, 0)
    if (unit !== undefined) units.set(heading.column, decimals.get(unit))
  }
  return {
    isAnswer: (column, text) =>
      column === 'jurisdiction'
        ? areas.has(text.trim().toLowerCase())
        : lists.get(column)?.has(plainText(text)) === true,
    decimalsOf: (column) => units.get(column),
  }
}

const figures: ReadonlySet<string> = new Set(['value', 'lower', 'upper'])

/** What is known of the headings of observations. */
export function answersOfObservations(roadmap: Roadmap): KnownAnswers {
  const { areas, elements } = vocabularyFor(roadmap)
  const decimals = unitDecimals(roadmap)
  const lists = new Map(roadmap.dimensions.map(({ id, codes }) => [columnOf(id), wordsOf(codes)]))
  return {
    isAnswer: (column, text) => {
      if (column === 'jurisdiction') return areas.has(text.trim().toLowerCase())
      if (column === 'element') return elements.has(text)
      return lists.get(column)?.has(plainText(text)) === true
    },
    decimalsOf: (column, { element }) => {
      if (!figures.has(column) || typeof element !== 'string') return undefined
      return decimals.get(elements.get(element)?.unit.id ?? '')
    },
  }
}
