// Works out a mapping from headings and a few cells, with how sure it is. A person looks it through; nothing is taken by it.
import { findCode, type CodeList } from './code-list.ts'
import { columnWords } from './column-words.ts'
import { headingsMissing } from './check-mapping.ts'
import type {
  CellReading,
  ColumnMapping,
  DateOrder,
  DecimalMark,
  Mapping,
  MappingSuggestion,
} from './mapping.ts'
import { findMeantInstitution, institutionColumn } from './institution.ts'
import { hasTwoReadings, markOf } from './number-habits.ts'
import { ownHeadings, type OwnHeading } from './own-headings.ts'
import { latinWords } from './plain-text.ts'
import { isDate } from './interval.ts'
import type { Register } from './register.ts'
import type { Roadmap } from './roadmap.ts'
import { vocabularyFor } from './vocabulary.ts'

/** Below this a heading is not recognised. */
const leastConfidence = 0.5

const namesOf = (roadmap: Roadmap, register: Register, { column, child, field, definition }: OwnHeading) => {
  const below = register.children.find(({ id }) => id === child)
  const own = [column, field, ...Object.values(definition?.name ?? {})]
  const singulars = Object.values(below?.singular ?? {})
  return [
    ...own,
    ...singulars.flatMap((singular) => own.map((name) => `${singular} ${name}`)),
    ...(columnWords[field] ?? []),
    ...(columnWords[definition?.kind ?? ''] ?? []),
  ].map(latinWords)
}

/** 1 for the same words, less for words in common. */
function likenessOf(heading: string, name: string): number {
  if (heading === name) return 1
  const [a, b] = [new Set(heading.split(' ')), new Set(name.split(' '))]
  const shared = [...a].filter((word) => word.length > 1 && b.has(word)).length
  return shared === 0 ? 0 : (0.85 * shared) / Math.max(a.size, b.size)
}

function listOf({ definition }: OwnHeading): CodeList | undefined {
  const { list, bands } = (definition?.settings ?? {}) as { list?: CodeList; bands?: CodeList }
  return list ?? bands
}

/** The codes whose name in some language, or whose code in another list, is the word. */
function meantCode(list: CodeList, word: string): string | undefined {
  const ids = Object.keys(list.codes)
  const found = ids.filter((id) => {
    const code = findCode(list, id)
    return [id, ...Object.values({ ...code?.name, ...code?.mappings })].some(
      (name) => latinWords(name) === word,
    )
  })
  return found.length === 1 ? found[0] : undefined
}

const dateShape = /^(\d{1,4})(?:\.\s*|[-/])(\d{1,2})(?:\.\s*|[-/])(\d{1,4})\.?(?:[T\s].*)?$/

/**
 * The order of the parts that the dates leave open to no doubt; day first with dots, as they are written here. None where
 * some dates have the day first and others the month.
 */
function dateOrderOf(samples: readonly string[]): DateOrder | undefined {
  const parts = samples.map((sample) => dateShape.exec(sample.trim())).filter((found) => found !== null)
  if (parts.length === 0 || parts.length < samples.length / 2) return undefined
  const [first] = parts
  if (first?.[1]?.length === 4) return 'year-first'
  const hasDayFirst = parts.some(([, one]) => Number(one) > 12)
  const hasMonthFirst = parts.some(([, , two]) => Number(two) > 12)
  if (hasDayFirst && hasMonthFirst) return undefined
  if (hasDayFirst) return 'day-first'
  if (hasMonthFirst) return 'month-first'
  return parts.some(([text]) => text.includes('.')) ? 'day-first' : undefined
}

/** The decimal mark, where some number cannot be read without it and the column leaves no doubt. */
function decimalOf(samples: readonly string[]): DecimalMark | undefined {
  const isPlain = samples.every(
    (sample) => /^-?\d+(?:\.\d+)?$/.test(sample.trim()) && !hasTwoReadings(sample),
  )
  return isPlain ? undefined : markOf(samples)
}

/** How many of the cells could be answers of this field, from 0 to 1; undefined where cells say nothing. */
function shareOfAnswers(
  roadmap: Roadmap,
  heading: OwnHeading,
  samples: readonly string[],
): number | undefined {
  if (samples.length === 0) return undefined
  const share = (isOne: (sample: string) => boolean) => samples.filter(isOne).length / samples.length
  if (heading.field === 'jurisdiction') {
    const { areas } = vocabularyFor(roadmap)
    return share((sample) => areas.has(sample.trim().toLowerCase()))
  }
  if (heading.field === institutionColumn) {
    const isKnown = (sample: string) =>
      roadmap.jurisdictions.some(({ id }) => findMeantInstitution(roadmap, id, sample) !== undefined)
    return share(isKnown)
  }
  const list = listOf(heading)
  if (list) return share((sample) => meantCode(list, latinWords(sample)) !== undefined)
  const kind = heading.definition?.kind
  if (kind === 'date') return share((sample) => dateShape.test(sample.trim()) || isDate(sample.trim()))
  if (kind === 'whole-number') return share((sample) => /^\d+$/.test(sample.trim()))
  return kind === 'decimal-quantity' ? share((sample) => /^[\d.,\s]+$/.test(sample.trim())) : undefined
}

function confidenceOf({ field }: OwnHeading, byName: number, answers: number | undefined): number {
  if (answers === undefined) return byName
  // Whoever keeps the record may be left out: a column of agencies that nobody here knows is rather another question.
  if (field === institutionColumn && answers < 0.3) return 0
  // Cells that cannot be answers speak against the name; a closed list that knows them all speaks for itself.
  return answers < 0.3 ? byName * 0.6 : Math.max(byName * 0.7 + answers * 0.3, byName > 0 ? 0 : answers * 0.6)
}

function readingFor(heading: OwnHeading, samples: readonly string[]): CellReading {
  const [kind, list] = [heading.definition?.kind, listOf(heading)]
  if (kind === 'date') {
    const dates = dateOrderOf(samples)
    return dates ? { dates } : {}
  }
  if (kind === 'whole-number' || kind === 'decimal-quantity') {
    const decimal = decimalOf(samples)
    return decimal ? { decimal } : {}
  }
  if (!list) return {}
  const known = [...new Set(samples)].flatMap((sample) => {
    const code = meantCode(list, latinWords(sample))
    return code === undefined || code === sample ? [] : [[sample.trim(), code] as const]
  })
  return known.length === 0 ? {} : { codes: Object.fromEntries(known) }
}

interface Candidate {
  readonly at: number
  readonly own: OwnHeading
  readonly confidence: number
}

/** The best pairs first; each heading and each of ours once. */
function bestPairs(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  for (const one of candidates.toSorted((a, b) => b.confidence - a.confidence)) {
    if (one.confidence < leastConfidence) break
    if (chosen.some(({ at, own }) => at === one.at || own.column === one.own.column)) continue
    chosen.push(one)
  }
  return chosen.toSorted((a, b) => a.at - b.at)
}

/** Recognises the columns of a table for a register. `samples` are some rows below the headings, as they stand. */
export function suggestMapping(
  roadmap: Roadmap,
  register: Register,
  headings: readonly string[],
  samples: readonly (readonly string[])[],
): MappingSuggestion {
  const cellsOf = (at: number) => samples.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '')
  const ours = ownHeadings(register).map((own) => ({ own, names: namesOf(roadmap, register, own) }))
  const candidates = headings.flatMap((heading, at) =>
    ours.map(({ own, names }): Candidate => {
      const byName = Math.max(...names.map((name) => likenessOf(latinWords(heading), name)))
      return { at, own, confidence: confidenceOf(own, byName, shareOfAnswers(roadmap, own, cellsOf(at))) }
    }),
  )
  const pairs = bestPairs(candidates)
  const columns = pairs.map(({ at, own }): ColumnMapping => {
    const read = readingFor(own, cellsOf(at))
    const base = { from: headings[at] ?? '', to: own.column }
    return Object.keys(read).length === 0 ? base : { ...base, read }
  })
  const mapping: Mapping = { name: register.id, target: { register: register.id }, columns }
  const round = (confidence: number) => Math.round(confidence * 100) / 100
  return {
    mapping,
    confidence: Object.fromEntries(
      pairs.map(({ at, confidence }) => [headings[at] ?? '', round(confidence)]),
    ),
    unrecognised: headings.filter((_heading, at) => !pairs.some((pair) => pair.at === at)),
    missing: headingsMissing(mapping, roadmap),
  }
}
