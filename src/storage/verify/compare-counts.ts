// Counts before and after they were made afresh: the cells that differ, and the records that are counted in them.
import {
  attributedStandings,
  coarseCodes,
  contributionsOf,
  getInterval,
  isRolledUp,
  standingCounts,
  notStated,
  type Contribution,
  type Keeper,
  type NamedRecord,
  type Register,
  type Roadmap,
} from '#definition'
import { cellKey, codesKey } from '../schema/index.ts'
import {
  presentRecords,
  readBothGrains,
  rebuildCounts,
  type CountedAtSomeGrain,
  type UnlikeTotal,
} from '../counts/index.ts'
import type { Database } from '../database/index.ts'
import { findUnlikeAmong } from './verify-registers.ts'

type Cell = Pick<CountedAtSomeGrain, (typeof cellKey)[number]>
type Held = Pick<CountedAtSomeGrain, 'value' | 'rows'>

/** A cell whose kept count was not what its records come to. */
export interface UnlikeCell {
  readonly cell: Cell
  /** What was kept; null where there was no such cell. */
  readonly kept: Held | null
  /** What the records come to; null where they come to no such cell. */
  readonly counted: Held | null
  /** Ids of records that are counted in it, the first of them. */
  readonly records: readonly string[]
  readonly recordCount: number
  /** Those among them whose table says something else than their newest version. */
  readonly unlikeRecords: readonly string[]
}

export interface RebuiltCounts {
  readonly records: number
  /** How many cells and totals differed. */
  readonly unlikeCount: number
  /** How many records an institution keeps, where that was kept otherwise. */
  readonly totals: readonly UnlikeTotal[]
  /** The first of the cells that differed. */
  readonly unlike: readonly UnlikeCell[]
}

const mostCells = 20
const mostRecords = 20

const separator = '\u001F'
const keyOf = (cell: Cell) => cellKey.map((name) => cell[name] ?? '').join(separator)
const same = (a: Held | undefined, b: Held | undefined) => a?.value === b?.value && a?.rows === b?.rows
const heldIn = (row: Held | undefined): Held | null => (row ? { value: row.value, rows: row.rows } : null)

/** The cells that differ, in the order of their key, with what was kept and what is counted. */
function findUnlike(before: readonly CountedAtSomeGrain[], after: readonly CountedAtSomeGrain[]) {
  const [kept, counted] = [before, after].map((rows) => new Map(rows.map((row) => [keyOf(row), row])))
  const keys = [...new Set([...(kept?.keys() ?? []), ...(counted?.keys() ?? [])])]
  return keys
    .filter((key) => !same(kept?.get(key), counted?.get(key)))
    .toSorted()
    .flatMap((key) => {
      const [was, is] = [kept?.get(key), counted?.get(key)]
      const cell = was ?? is
      return cell ? [{ key, cell, kept: heldIn(was), counted: heldIn(is) }] : []
    })
}

/** The cells in which a record is counted: the fine one, and the coarse one where there is one. */
function cellsOf(roadmap: Roadmap, { jurisdiction, institution }: Keeper, one: Contribution): string[] {
  const { start } = getInterval(one.period)
  const fact = { jurisdiction, data_element: one.element, period_start: start }
  const cell = { ...fact, item_class: one.itemClass, claim: one.claim }
  const fine = keyOf({ ...cell, codes: codesKey(one.codes), institution })
  if (!isRolledUp(roadmap, one.element)) return [fine]
  const codes = codesKey(coarseCodes(roadmap, one.element, one.codes))
  return [fine, keyOf({ ...cell, codes, institution: null })]
}

/** The records of one register that are counted in the cells, by the key of the cell. */
async function* countedRecords(tx: Database, roadmap: Roadmap, register: Register) {
  const standing: (NamedRecord & Keeper)[] = []
  const isStanding = standingCounts(register).length > 0
  for await (const rows of presentRecords(tx, register)) {
    for (const { jurisdiction, id, ...record } of rows) {
      const keeper = { jurisdiction, institution: record.institution }
      for (const one of contributionsOf(roadmap, register, record))
        yield { keys: cellsOf(roadmap, keeper, one), jurisdiction, id }
      if (isStanding) standing.push({ ...keeper, id, record })
    }
  }
  const keepers = Map.groupBy(standing, (one) => `${one.jurisdiction} ${one.institution}`)
  for (const own of keepers.values()) {
    const [keeper] = own
    if (!keeper) continue
    for (const count of standingCounts(register)) {
      for (const { id, contribution } of attributedStandings(roadmap, register, count, own))
        yield { keys: cellsOf(roadmap, keeper, contribution), jurisdiction: keeper.jurisdiction, id }
    }
  }
}

interface Explained {
  readonly records: Set<string>
  readonly unlike: string[]
}

async function explainRegister(
  tx: Database,
  roadmap: Roadmap,
  register: Register,
  cells: ReadonlyMap<string, Explained>,
): Promise<void> {
  const own = new Map<string, Set<string>>()
  for await (const { keys, jurisdiction, id } of countedRecords(tx, roadmap, register)) {
    const found = keys.flatMap((key) => cells.get(key) ?? [])
    if (found.length === 0) continue
    for (const cell of found) cell.records.add(id)
    own.set(jurisdiction, (own.get(jurisdiction) ?? new Set()).add(id))
  }
  for (const [jurisdiction, ids] of own) {
    const unlike = await findUnlikeAmong(tx, { roadmap, register, jurisdiction }, [...ids])
    for (const { records, unlike: named } of cells.values())
      named.push(...unlike.filter((id) => records.has(id)))
  }
}

/**
 * Counts all records from zero, and compares with the counts that were kept: the first cells that differ, each with the
 * records that are counted in it.
 */
export async function rebuildAndCompare(tx: Database, roadmap: Roadmap): Promise<RebuiltCounts> {
  if (roadmap.registers.length === 0) return { records: 0, unlikeCount: 0, totals: [], unlike: [] }
  const before = await readBothGrains(tx)
  const { records, totals } = await rebuildCounts(tx, roadmap)
  const unlike = findUnlike(before, await readBothGrains(tx))
  const shown = unlike.slice(0, mostCells)
  const cells = new Map(
    shown.map(({ key }): [string, Explained] => [key, { records: new Set(), unlike: [] }]),
  )
  if (cells.size > 0)
    for (const register of roadmap.registers) await explainRegister(tx, roadmap, register, cells)
  return {
    records,
    totals,
    unlikeCount: unlike.length + totals.length,
    unlike: shown.map(({ key, ...cell }) => {
      const explained = cells.get(key)
      const ids = [...(explained?.records ?? [])]
      return {
        ...cell,
        ...{ records: ids.slice(0, mostRecords), recordCount: ids.length },
        unlikeRecords: (explained?.unlike ?? []).slice(0, mostRecords),
      }
    }),
  }
}

/** “rescue-calls of zenda 2023-05-01, call-cause=flood” */
export function cellText({
  jurisdiction,
  data_element,
  period_start,
  item_class,
  codes,
  claim,
  institution,
}: Cell): string {
  const whose = institution === notStated ? '' : (institution ?? 'over all institutions')
  const more = [item_class.startsWith('_') ? '' : item_class, codes, claim, whose].filter((one) => one !== '')
  return [`${data_element} of ${jurisdiction} ${period_start}`, ...more].join(', ')
}
