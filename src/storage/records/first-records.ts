// The first records of a database: nothing is there that they could change or be compared with, so that each is written
// once, and what they count is added up beforehand and written in the order of its key.
import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import {
  contributionsOf,
  standingCounts,
  type Keeper,
  type NamedRecord,
  type Register,
  type Roadmap,
} from '#definition'
import {
  addMoves,
  addTotal,
  allStandings,
  fillRollups,
  moveCounts,
  movedElements,
  movesOfTotals,
  takeAll,
  type CellMoves,
  type TotalMoves,
} from '../counts/index.ts'
import { fineGrain } from '../schema/index.ts'
import type { Database } from '../database/index.ts'
import { furtherStages, ownStages } from './record-rows.ts'
import type { RecordWrite } from './row-stages.ts'
import type { ChangeEvent } from './write-records.ts'

/** So many cells are kept in memory before they are written. */
const usualCells = 100_000

/** Cells of one register and place lie together in the table and in its indexes. */
const inKeyOrder = (moves: CellMoves): CellMoves =>
  new Map([...moves].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))))

type OfKeeper = Keeper & NamedRecord

/** Records that are being written. */
export interface FirstRecords {
  /** Sends versions of new records of one register, a thousand or so; what follows may be sent before they are written. */
  readonly add: (register: Register, writes: readonly RecordWrite[]) => Promise<void>
  /** After all of them are written: writes what they count, and the one entry of each jurisdiction in the audit log. */
  readonly close: () => Promise<void>
}

/** What the stocks of all registers come to, by the records that were kept for that. */
function addStocks(
  roadmap: Roadmap,
  kept: ReadonlyMap<Register, readonly OfKeeper[]>,
  moves: CellMoves,
): void {
  for (const [register, records] of kept) {
    const keepers = Map.groupBy(records, ({ jurisdiction, institution }) => `${jurisdiction} ${institution}`)
    for (const own of keepers.values()) {
      const [keeper] = own
      if (keeper) addMoves(moves, keeper, { taken: [], given: allStandings(roadmap, register, own) })
    }
  }
}

/**
 * Begins to write the first records of a database, which the transaction has to itself from here on.
 *
 * @param about what the audit log says of them
 */
export async function beginFirstRecords(
  tx: Database,
  roadmap: Roadmap,
  about: ChangeEvent,
  cellsInMemory = usualCells,
): Promise<FirstRecords> {
  const areas = await takeAll(tx, roadmap)
  const jurisdictions = new Set<string>()
  const elements = new Map<string, ReturnType<typeof movedElements>[number]>()
  const standing = new Map<Register, OfKeeper[]>()
  const totals: TotalMoves = new Map()
  let moves: CellMoves = new Map()

  const writeCells = async (): Promise<void> => {
    const own = moves
    moves = new Map()
    for (const one of movedElements(own)) elements.set(`${one.jurisdiction} ${one.data_element}`, one)
    await moveCounts(tx, roadmap, { jurisdictions: areas, moves: inKeyOrder(own), grains: [fineGrain] })
  }

  const note = (register: Register, { key, record }: RecordWrite): void => {
    const { jurisdiction, id } = key
    const { institution } = record
    const given = contributionsOf(roadmap, register, record)
    addMoves(moves, { jurisdiction, institution }, { taken: [], given })
    addTotal(totals, register, { jurisdiction, institution }, 1)
    jurisdictions.add(jurisdiction)
    if (standingCounts(register).length === 0) return
    const kept = standing.get(register) ?? []
    kept.push({ jurisdiction, institution, id, record })
    standing.set(register, kept)
  }

  return {
    add: async (register, writes) => {
      const office = { roadmap, register }
      const stages = sql.join([...ownStages(office, writes), ...furtherStages(office, writes)])
      const written = sql`with ${stages} select 1`.execute(tx)
      // Whoever waits for it is told; until then nobody is.
      written.catch(() => undefined)
      for (const write of writes) note(register, write)
      if (moves.size >= cellsInMemory) await writeCells()
      await written
    },
    close: async () => {
      addStocks(roadmap, standing, moves)
      await writeCells()
      await setImmediate()
      await fillRollups(tx, roadmap)
      const chains = [...jurisdictions].toSorted()
      await sql`select close_change(${chains}::text[], ${JSON.stringify([about])}::json,
        ${JSON.stringify([...elements.values()])}::json), ${movesOfTotals(totals.values())}`.execute(tx)
    },
  }
}
