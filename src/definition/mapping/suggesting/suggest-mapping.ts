// Works out a mapping from headings and cells, with how sure it is. What is not sure is not proposed; nothing is taken by it.
import { headingsMissing } from '../check-mapping.ts'
import {
  areRunningNumbers,
  readingFor,
  shareOfAnswers,
  type ColumnCells,
  type Place,
} from './column-cells.ts'
import { headingWordsFor, leastName, type HeadingWords, type NamedHeading } from './heading-words.ts'
import { closedListOf } from './known-words.ts'
import type { CellReading, ColumnMapping, Mapping, MappingSuggestion } from '../mapping.ts'
import type { OwnHeading } from '../own-headings.ts'
import { emptyAnswers, secondAnswers, type Filled, type SightedSheet } from './second-answers.ts'
import type { Register } from '../../registers/index.ts'
import { institutionColumn, type Roadmap } from '../../roadmap/index.ts'

/** Below this a heading is not recognised. */
const leastConfidence = 0.6
/** Two headings of ours that are as likely as that are none. */
const leastLead = 0.04
/** What is longer is no answer and no heading that anybody would recognise. */
const mostSigns = 1000

/** The different texts of each column with few of them, by heading, over all rows. */
export type WordsOfColumns = Readonly<Record<string, readonly { readonly text: string }[]>>

function cellsAt(
  rows: readonly (readonly string[])[],
  at: number,
  all: WordsOfColumns[string] | undefined,
): ColumnCells {
  const samples = rows.map((row) => (row[at] ?? '').slice(0, mostSigns)).filter((cell) => cell.trim() !== '')
  const texts = all ? all.map(({ text }) => text) : samples.map((sample) => sample.trim())
  return { samples, words: [...new Set(texts)] }
}

/** Answers that every list has tell nothing of which list it is. */
const says = (words: readonly string[]) => words.filter((word) => word.trim().length > 2).length

function confidenceInList(likeness: number, answers: number, { words }: ColumnCells): number {
  if (likeness === 0) return answers === 1 && says(words) > 1 ? 0.6 : 0
  if (likeness < leastName) return answers >= 0.8 && says(words) > 1 ? 0.4 + likeness : 0
  // a name that is sure stays, whatever its words mean: that is decided word by word
  return Math.max(likeness * 0.6, likeness * 0.7 + answers * 0.3)
}

/** A heading of which it is known how many of the cells below answer it. */
function confidenceByAnswers({ own, likeness }: NamedHeading, answers: number, cells: ColumnCells): number {
  // Whoever keeps the record may be left out: a column of agencies that nobody here knows is rather another question.
  if (own.field === institutionColumn && answers < 0.3) return 0
  if (closedListOf(own.definition) || own.field === 'jurisdiction' || own.field === institutionColumn)
    return confidenceInList(likeness, answers, cells)
  // Cells that are numbers or days fit anything: without a name they say nothing, and they speak against a name.
  return likeness >= leastName && answers >= 0.5 ? likeness * 0.7 + answers * 0.3 : 0
}

function confidenceOf(named: NamedHeading, answers: number | undefined, cells: ColumnCells): number {
  const { own, likeness, needsAnswers } = named
  const isName = likeness >= leastName
  if (needsAnswers && isName) return (answers ?? 0) >= 0.5 ? likeness * 0.9 : 0
  if (own.definition?.kind === 'record-identifier') return isName && !areRunningNumbers(cells) ? likeness : 0
  if (answers !== undefined) return confidenceByAnswers(named, answers, cells)
  return isName ? likeness : 0
}

interface Candidate extends Filled {
  readonly confidence: number
}

/** A column of theirs: where it stands, how it is headed, and what stands below. */
interface Sighted {
  readonly at: number
  readonly heading: string
  readonly cells: ColumnCells
}

/** What the column most likely is; nothing where two of ours are as likely. */
function likeliest(place: Place, words: HeadingWords, { heading, cells, at }: Sighted): Candidate[] {
  const named = words.named(heading.slice(0, mostSigns))
  const unnamed = named.length > 0 ? [] : words.ours.filter(({ definition }) => closedListOf(definition))
  const all = [...named, ...unnamed.map((own) => ({ own, likeness: 0, needsAnswers: true }))]
  const [first, second] = all
    .map((one) => ({
      at,
      own: one.own,
      confidence: confidenceOf(one, shareOfAnswers(place, one.own, cells), cells),
    }))
    .toSorted((a, b) => b.confidence - a.confidence)
  if (!first || first.confidence < leastConfidence) return []
  return second && first.confidence - second.confidence < leastLead ? [] : [first]
}

/** The columns that fill one of ours: the likeliest, or two texts that are joined; none where two are as likely. */
function columnsFor(
  candidates: readonly Candidate[],
): { readonly own: OwnHeading; readonly from: Candidate[] }[] {
  const byOwn = Map.groupBy(candidates, ({ own }) => own)
  return [...byOwn].flatMap(([own, all]) => {
    const [first, second, third] = all.toSorted((a, b) => b.confidence - a.confidence)
    if (!first) return []
    const isTie = second !== undefined && first.confidence - second.confidence < leastLead
    if (!isTie) return [{ own, from: [first] }]
    if (own.definition?.kind !== 'text' || third) return []
    return [{ own, from: [first, second].toSorted((a, b) => a.at - b.at) }]
  })
}

function columnMapping(
  sheet: SightedSheet,
  { own, from }: { readonly own: OwnHeading; readonly from: readonly Filled[] },
  filled: readonly Filled[],
): ColumnMapping {
  const names = from.map(({ at }) => sheet.headings[at] ?? '')
  const [first] = from
  const base = { from: names.length === 1 ? (names[0] ?? '') : names, to: own.column }
  if (!first || from.length > 1) return base
  const read = readingFor(sheet, own, sheet.cellsOf(first.at))
  const empty = emptyAnswers(sheet, { at: first.at, own }, filled)
  const codes = { ...read.codes, ...empty }
  const all: CellReading = Object.keys(codes).length === 0 ? read : { ...read, codes }
  return Object.keys(all).length === 0 ? base : { ...base, read: all }
}

/** What every heading of an answer of a service begins with: the names of what is wrapped around its list. */
function wrapperOf(headings: readonly string[], ours: readonly OwnHeading[]): string {
  const [first = '', ...others] = headings.filter((heading) => heading !== '')
  const steps = first.split('.').slice(0, -1)
  const shared = steps
    .map((_step, at) => `${steps.slice(0, at + 1).join('.')}.`)
    .findLast((start) => others.length > 0 && others.every((heading) => heading.startsWith(start)))
  return shared === undefined || ours.some(({ column }) => column.startsWith(shared)) ? '' : shared
}

/** What is seen of a table: some rows below its headings, as they stand, and the different texts of all rows where they are counted. */
export interface TableSample {
  readonly headings: readonly string[]
  readonly samples: readonly (readonly string[])[]
  readonly words?: WordsOfColumns
  /** Whose records these are said to be: names of institutions mean its own. */
  readonly jurisdiction?: string | undefined
}

/** Recognises the columns of a table for a register. */
export function suggestMapping(
  roadmap: Roadmap,
  register: Register,
  { headings, samples, words = {}, jurisdiction }: TableSample,
): MappingSuggestion {
  const known = headingWordsFor(roadmap, register)
  const all = headings.map((heading, at) =>
    cellsAt(samples, at, Object.hasOwn(words, heading) ? words[heading] : undefined),
  )
  const cellsOf = (at: number) => all[at] ?? { samples: [], words: [] }
  const wrapper = wrapperOf(headings, known.ours)
  const candidates = headings.flatMap((heading, at) =>
    heading === ''
      ? []
      : likeliest({ roadmap, jurisdiction }, known, {
          heading: heading.slice(wrapper.length),
          cells: cellsOf(at),
          at,
        }),
  )
  const firsts = columnsFor(candidates)
  const filled = firsts.flatMap(({ own, from }) => from.map(({ at }) => ({ at, own })))
  const sheet: SightedSheet = { roadmap, jurisdiction, headings, ours: known.ours, cellsOf }
  const seconds = secondAnswers(sheet, filled)
  const everything = [...firsts, ...seconds.map((one) => ({ own: one.own, from: [one] }))]
  const placeOf = ({ own, from }: (typeof everything)[number]) =>
    (from[0]?.at ?? 0) * known.ours.length + known.ours.indexOf(own)
  const columns = everything
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((one) => columnMapping(sheet, one, [...filled, ...seconds]))
  const mapping: Mapping = { name: register.id, target: { register: register.id }, columns }
  const sure = firsts.flatMap(({ from }) => from)
  return {
    mapping,
    confidence: Object.fromEntries(
      sure
        .toSorted((a, b) => a.at - b.at)
        .map(({ at, confidence }) => [headings[at] ?? '', Math.round(confidence * 100) / 100]),
    ),
    unrecognised: headings.filter((_heading, at) => ![...filled, ...seconds].some((one) => one.at === at)),
    missing: headingsMissing(mapping, roadmap),
  }
}
