// One column that answers two of our questions: what an item is, and which kind of it. The second follows from the first.
import type { Roadmap } from '../../roadmap/index.ts'
import type { ColumnCells } from './column-cells.ts'
import { closedListOf, meaningsIn, type MeaningOf } from './known-words.ts'
import type { OwnHeading } from '../own-headings.ts'

/** A column of theirs and the heading of ours that it fills. */
export interface Filled {
  readonly at: number
  readonly own: OwnHeading
}

function meaningsOf(roadmap: Roadmap, { definition }: OwnHeading): MeaningOf | undefined {
  const closed = closedListOf(definition)
  return closed && meaningsIn(roadmap, closed)
}

/** The field that decides whether this one is asked, filled by the same column or by none. */
function deciding(own: OwnHeading, ours: readonly OwnHeading[]): OwnHeading | undefined {
  const { showWhen } = own.definition ?? {}
  return showWhen && ours.find(({ child, field }) => child === own.child && field === showWhen.field)
}

/** Required, and a column holds nothing but answers to it. */
function requiredFrom(roadmap: Roadmap, own: OwnHeading, cells: ColumnCells): boolean {
  const meaningOf = meaningsOf(roadmap, own)
  return (
    own.definition?.isRequired === true &&
    meaningOf !== undefined &&
    cells.words.length > 0 &&
    cells.words.every((word) => meaningOf(word) !== undefined)
  )
}

/** Asked only for some answers of a column, and most of its words with these answers say it. */
function detailFrom(roadmap: Roadmap, own: OwnHeading, first: OwnHeading, cells: ColumnCells): boolean {
  const [details, answers] = [meaningsOf(roadmap, own), meaningsOf(roadmap, first)]
  if (!details || !answers || own.definition?.kind !== 'code') return false
  const asked = cells.words.filter((word) => own.definition?.showWhen?.is.includes(answers(word) ?? ''))
  return asked.length > 0 && asked.filter((word) => details(word) !== undefined).length > asked.length / 2
}

const isFree = (own: OwnHeading, all: readonly Filled[]) => !all.some((one) => one.own.column === own.column)

/** Answers that every list has, and single signs, tell nothing of which list a column answers. */
const tells = ({ words }: ColumnCells) => words.some((word) => word.trim().length > 2)

/**
 * What is required of the record itself and filled by nothing: the one column that holds nothing but answers to it, under
 * whatever heading. A column that answers another list is left to that one.
 */
function requiredOfRecord(
  { roadmap, headings, ours, cellsOf }: SightedSheet,
  filled: readonly Filled[],
): Filled[] {
  const isList = (at: number) => filled.some((one) => one.at === at && closedListOf(one.own.definition))
  const columns = [...headings.keys()].filter(
    (at) => headings[at] !== '' && !isList(at) && tells(cellsOf(at)),
  )
  const asked = ours.filter(
    (own) => own.child === undefined && own.definition?.isRequired && isFree(own, filled),
  )
  return asked.flatMap((own) => {
    const [at, another] = columns.filter((one) => requiredFrom(roadmap, own, cellsOf(one)))
    return at === undefined || another !== undefined ? [] : [{ at, own }]
  })
}

/** Further headings of ours that the columns fill, beside those that they fill already. */
export function secondAnswers(sheet: SightedSheet, filled: readonly Filled[]): Filled[] {
  const { roadmap, ours, cellsOf } = sheet
  const lists = filled.filter(({ own }) => own.child !== undefined && closedListOf(own.definition))
  const required = lists.flatMap(({ at, own: first }) =>
    ours
      .filter((own) => own.child === first.child && isFree(own, filled))
      .filter((own) => deciding(first, ours) === own && requiredFrom(roadmap, own, cellsOf(at)))
      .map((own) => ({ at, own })),
  )
  const all = [...filled, ...required]
  const details = lists.flatMap(({ at, own: first }) =>
    ours
      .filter((own) => isFree(own, all) && deciding(own, ours) === first)
      .filter((own) => detailFrom(roadmap, own, first, cellsOf(at)))
      .map((own) => ({ at, own })),
  )
  return [...required, ...details, ...requiredOfRecord(sheet, filled)]
}

/** The sheet as far as it is looked at. */
export interface SightedSheet {
  readonly roadmap: Roadmap
  /** Whose records these are said to be. */
  readonly jurisdiction?: string | undefined
  readonly headings: readonly string[]
  readonly ours: readonly OwnHeading[]
  readonly cellsOf: (at: number) => ColumnCells
}

/** Words that mean nothing to a heading that is not asked for them: its answer stays empty there. */
export function emptyAnswers(
  { roadmap, ours, cellsOf }: SightedSheet,
  { at, own }: Filled,
  filled: readonly Filled[],
): Record<string, string> {
  const first = deciding(own, ours)
  if (!first || !filled.some((one) => one.at === at && one.own.column === first.column)) return {}
  const [details, answers] = [meaningsOf(roadmap, own), meaningsOf(roadmap, first)]
  const empty = cellsOf(at).words.filter(
    (word) => answers?.(word) !== undefined && details?.(word) === undefined,
  )
  return Object.fromEntries(empty.map((word) => [word, '']))
}
