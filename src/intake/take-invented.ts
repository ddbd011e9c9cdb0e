// Invented records fill an empty database, which is from then on one of invented data: everything in one transaction.
import {
  checkRecord,
  findRegister,
  keeperOf,
  registerKeepers,
  type CompletenessStatement,
  type Interval,
  type InventedRecord,
  type KeptRecord,
  type Roadmap,
} from '#definition'
import { findInstitutionProblem } from './keeper-problem.ts'
import {
  actingAs,
  administrator,
  decideDataKind,
  planAfresh,
  readDataVersion,
  refreshStatistics,
  writeAudit,
  writeRecords,
  writeStatements,
  type Database,
  type RecordWrite,
} from '#storage'

/** Why invented records were not taken: the database holds real data, or invented records already. */
export type InventionRefusal = 'holds real data' | 'holds invented data'

export interface Invention {
  readonly roadmap: Roadmap
  readonly records: Iterable<InventedRecord>
  /** What was wished for, for the audit log. */
  readonly wish: string
  /** For these days every register is stated as complete by everybody who keeps it. Whole months. */
  readonly complete: Interval
  readonly onProgress?: (records: number) => void
}

/** A record that the inventor got right. Anything else is a mistake in the content, and nothing is taken. */
function checked(roadmap: Roadmap, one: InventedRecord): KeptRecord {
  const { register: id, jurisdiction, draft } = one
  const register = findRegister(roadmap, id)
  if (!register) throw new Error(`A record was invented for “${id}”, which is no register.`)
  const { record, problems } = checkRecord(register, draft)
  const institution = keeperOf(roadmap, register, one)
  const foreign = findInstitutionProblem({ roadmap, register }, { jurisdiction, institution })
  const [first] = foreign ? [foreign] : problems
  if (!first) return { ...record, institution }
  throw new Error(`An invented record of “${id}” is wrong in “${first.field}”: ${first.what}`)
}

async function writeBatch(tx: Database, roadmap: Roadmap, batch: readonly InventedRecord[]): Promise<void> {
  for (const [id, records] of Map.groupBy(batch, ({ register }) => register)) {
    const writes = records.map((one): RecordWrite => {
      const key = { jurisdiction: one.jurisdiction, id: one.id }
      const record = checked(roadmap, one)
      return { key, record, version: 1, action: 'created', person: administrator, reason: null, before: null }
    })
    const register = findRegister(roadmap, id)
    if (register) await writeRecords(tx, roadmap, register, writes)
  }
}

/** Nothing of it can be missing: whoever keeps a register states that it is complete. */
function statementsOf(roadmap: Roadmap, complete: Interval): CompletenessStatement[] {
  return registerKeepers(roadmap).map((keeper) => ({
    ...keeper,
    ...complete,
    ...{ kind: 'complete', reason: null },
  }))
}

const batchSize = 5000

/** Takes invented records into a database that holds nothing yet. Gives how many, or why none. */
export async function takeInvented(
  db: Database,
  { roadmap, records, wish, complete, onProgress }: Invention,
): Promise<number | InventionRefusal> {
  const outcome = await actingAs(db, administrator, async (tx) => {
    await planAfresh(tx)
    if ((await decideDataKind(tx, 'invented')) !== 'invented') return 'holds real data'
    if ((await readDataVersion(tx)) > 0) return 'holds invented data'
    let taken = 0
    let batch: InventedRecord[] = []
    const take = async () => {
      await writeBatch(tx, roadmap, batch)
      taken += batch.length
      batch = []
      onProgress?.(taken)
    }
    for (const record of records) {
      batch.push(record)
      if (batch.length === batchSize) await take()
    }
    await take()
    await writeStatements(tx, statementsOf(roadmap, complete))
    await writeAudit(tx, { chain: 'all', action: 'invent', subject: `${taken} records`, after: wish })
    return taken
  })
  if (typeof outcome === 'number') await refreshStatistics(db, roadmap.registers)
  return outcome
}
