// Works out a mapping from headings and a few cells, with how sure it is. A person looks it through; nothing is taken by it.
import { findCode, type CodeList } from '../codes/index.ts'
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
import { findMeantInstitution, institutionColumn, vocabularyFor, type Roadmap } from '../roadmap/index.ts'
import { hasTwoReadings, markOf } from './number-habits.ts'
import { ownHeadings, type OwnHeading } from './own-headings.ts'
import { latinWords } from '../words/index.ts'
import { isDate } from '../time/index.ts'
import type { Register } from '../registers/index.ts'

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
  ].map((one): Named => {
    const name = latinWords(one)
    return { name, words: wordsOf(name) }
  })
}

/** A name and its words. */
interface Named {
  readonly name: string
  readonly words: ReadonlySet<string>
}

const wordsOf = (text: string): Set<string> => new Set(text.split(' '))

/** How like the heading each name is: 1 for the same words, less for words in common. */
function likenessTo(heading: string): (name: Named) => number {
  const own = wordsOf(heading)
  const telling = [...own].filter((word) => word.length > 1)
  return ({ name, words }) => {
    if (heading === name) return 1
    const shared = telling.filter((word) => words.has(word)).length
    return shared === 0 ? 0 : (0.85 * shared) / Math.max(own.size, words.size)
  }
}

function listOf({ definition }: OwnHeading): CodeList | undefined {
  const { list, bands } = (definition?.settings ?? {}) as { list?: CodeList; bands?: CodeList }
  return list ?? bands
}

const meaningsOf = new WeakMap<CodeList, ReadonlyMap<string, readonly string[]>>()

/** The codes of a list by every word that means one: its name in some language, its code in another list. */
function meaningsIn(list: CodeList): ReadonlyMap<string, readonly string[]> {
  const known = meaningsOf.get(list)
  if (known) return known
  const meanings = new Map<string, readonly string[]>()
  for (const id of Object.keys(list.codes)) {
    const code = findCode(list, id)
    const names = [id, ...Object.values({ ...code?.name, ...code?.mappings })]
    for (const word of new Set(names.map(latinWords))) meanings.set(word, [...(meanings.get(word) ?? []), id])
  }
  meaningsOf.set(list, meanings)
  return meanings
}

/** The one code that the word means. */
function meantCode(list: CodeList, word: string): string | undefined {
  const found = meaningsIn(list).get(word) ?? []
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

/** The filled cells of a column, as they stand and as they are compared. */
interface Sampled {
  readonly samples: readonly string[]
  readonly words: readonly string[]
}

/** What is longer is no answer and no heading that anybody would recognise. */
const mostSigns = 1000

function sampledAt(rows: readonly (readonly string[])[], at: number): Sampled {
  const samples = rows.map((row) => (row[at] ?? '').slice(0, mostSigns)).filter((cell) => cell.trim() !== '')
  return { samples, words: samples.map(latinWords) }
}

/** How many of the cells could be answers of this field, from 0 to 1; undefined where cells say nothing. */
function shareOfAnswers(
  roadmap: Roadmap,
  heading: OwnHeading,
  { samples, words }: Sampled,
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
  if (list) return words.filter((word) => meantCode(list, word) !== undefined).length / words.length
  const kind = heading.definition?.kind
  if (kind === 'date') return share((sample) => dateShape.test(sample.trim()) || isDate(sample.trim()))
  if (kind === 'whole-number') return share((sample) => /^\d+$/.test(sample.trim()))
  return kind === 'decimal-quantity' ? share((sample) => /^[\d.,\s]+$/.test(sample.trim())) : undefined
}

function confidenceOf(own: OwnHeading, byName: number, answers: number | undefined): number {
  const { field } = own
  if (answers === undefined) return byName
  // Cells that are numbers or days fit anything: without a name that is alike they say nothing.
  if (byName === 0 && !listOf(own) && field !== 'jurisdiction' && field !== institutionColumn) return 0
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
  const columnsOf = headings.map((_heading, at) => sampledAt(samples, at))
  const cellsOf = (at: number) => columnsOf[at]?.samples ?? []
  const ours = ownHeadings(register).map((own) => ({ own, names: namesOf(roadmap, register, own) }))
  const candidates = headings.flatMap((heading, at) => {
    const column = columnsOf[at] ?? { samples: [], words: [] }
    const likeness = likenessTo(latinWords(heading.slice(0, mostSigns)))
    return ours.map(({ own, names }): Candidate => {
      const byName = Math.max(...names.map(likeness))
      return { at, own, confidence: confidenceOf(own, byName, shareOfAnswers(roadmap, own, column)) }
    })
  })
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
