// Invented records fill an empty database, which is from then on one of invented data: everything in one transaction.
import { setImmediate } from 'node:timers/promises'
import {
  checkAssessment,
  checkPlanEntry,
  checkRecord,
  countsStocks,
  findRegister,
  keeperOf,
  firstMonth,
  registerKeepers,
  type CompletenessStatement,
  type Interval,
  type InventedAssessment,
  type InventedPlan,
  type InventedRecord,
  type KeptRecord,
  type RegisterKeeper,
  type Roadmap,
} from '#definition'
import { findInstitutionProblem } from '../keeping/index.ts'
import {
  actingAs,
  administrator,
  beginFirstRecords,
  decideDataKind,
  readDataVersion,
  refreshStatistics,
  writeAssessments,
  writeAudit,
  writePlanEntry,
  writeStatements,
  type AssessmentWrite,
  type Database,
  type FirstRecords,
  type RecordWrite,
} from '#storage'
import { withPages, writeRequestPages } from './write-pages.ts'

/** Why invented records were not taken: the database holds real data, or invented records already. */
export type InventionRefusal = 'holds real data' | 'holds invented data'

export interface Invention {
  readonly roadmap: Roadmap
  readonly records: Iterable<InventedRecord>
  /** What was wished for, for the audit log. */
  readonly wish: string
  /** What was judged; nothing where not said. */
  readonly assessments?: Iterable<InventedAssessment>
  /** What was planned; nothing where not said. */
  readonly plans?: Iterable<InventedPlan>
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

/** An assessment that the inventor got right. */
function judged(
  roadmap: Roadmap,
  { step, texts, links, files: _files, ...place }: InventedAssessment,
): AssessmentWrite {
  const { content, problems } = checkAssessment(roadmap, place.jurisdiction, {
    version: 0,
    step,
    texts,
    links,
  })
  const [first] = problems
  if (!first) return { ...place, ...content, version: 1, action: 'written', reason: null }
  throw new Error(`An invented assessment of “${place.element}” is wrong in “${first.field}”: ${first.what}`)
}

/** Keeps the entries of plans that the inventor got right. */
async function writePlans(tx: Database, roadmap: Roadmap, plans: Iterable<InventedPlan>): Promise<void> {
  for (const { jurisdiction, id, kind, plan, parent, ...said } of plans) {
    const { content, problems } = checkPlanEntry(roadmap, { kind, version: 0, ...said })
    const [first] = problems
    if (first) throw new Error(`An invented plan is wrong in “${first.field}”: ${first.what}`)
    const entry = { entry: id, plan, kind, parent, version: 1, action: 'written', reason: null } as const
    await writePlanEntry(tx, jurisdiction, { ...entry, ...content })
  }
}

/** A record as it is written, of its register. */
interface Invented {
  readonly register: string
  readonly write: RecordWrite
}

function inventedWrite(roadmap: Roadmap, one: InventedRecord): Invented {
  const key = { jurisdiction: one.jurisdiction, id: one.id }
  const record = checked(roadmap, one)
  const by = { version: 1, action: 'created', person: administrator, reason: null, before: null } as const
  return { register: one.register, write: { key, record, ...by } }
}

/** The areas of which anything was invented, and of which registers; and records beside which files were. */
interface Covered {
  readonly areas: Set<string>
  readonly pairs: Set<string>
  readonly withFiles: InventedRecord[]
}

/**
 * Nothing of it can be missing: whoever keeps a register states that it is complete, and its stock
 * at the end of the first month: of the time before, nothing is said. Of an area of which nothing was
 * invented nobody says anything; a regional register is the region's, and a jurisdiction's only where it has records.
 */
function statementsOf(
  roadmap: Roadmap,
  complete: Interval,
  { areas, pairs }: Covered,
): CompletenessStatement[] {
  const isCovered = ({ jurisdiction, register }: RegisterKeeper) =>
    areas.has(jurisdiction) &&
    (findRegister(roadmap, register)?.recordsOf !== 'jurisdictions and groups' ||
      pairs.has(`${register} ${jurisdiction}`))
  return registerKeepers(roadmap)
    .filter(isCovered)
    .flatMap((keeper): CompletenessStatement[] => {
      const register = findRegister(roadmap, keeper.register)
      const own: CompletenessStatement = { ...keeper, ...complete, kind: 'complete', reason: null }
      if (!register || !countsStocks(register)) return [own]
      return [{ ...own, ...firstMonth(complete), kind: 'opening' }, own]
    })
}

/** Passes records on and notes of which areas and registers they are, and which have files. */
function* noted(
  records: Iterable<InventedRecord>,
  { areas, pairs, withFiles }: Covered,
): Generator<InventedRecord> {
  for (const record of records) {
    areas.add(record.jurisdiction)
    pairs.add(`${record.register} ${record.jurisdiction}`)
    if (record.files) withFiles.push(record)
    yield record
  }
}

/** So many records of a register are one statement. */
const recordsAtOnce = 1000

/** So many records are invented and checked before statements that were answered meanwhile are followed by the next. */
const inventedAtOnce = 50

/** So many statements wait for the database, which is never to wait for us, before no more are made ready. */
const statementsAhead = 3

/** Invents and checks the next records while the database writes those before: on two processors, side by side. */
async function writeAll(
  first: FirstRecords,
  { roadmap, records, onProgress }: Pick<Invention, 'roadmap' | 'records' | 'onProgress'>,
): Promise<number> {
  let [invented, taken] = [0, 0]
  const waiting = new Map<string, RecordWrite[]>()
  const underWay: Promise<void>[] = []
  const send = async (id: string) => {
    const register = findRegister(roadmap, id)
    const own = waiting.get(id) ?? []
    waiting.delete(id)
    if (!register) return
    const writing = first.add(register, own).then(() => {
      taken += own.length
      onProgress?.(taken)
    })
    // Whoever waits for it is told; until then nobody is.
    writing.catch(() => undefined)
    underWay.push(writing)
    if (underWay.length > statementsAhead) await underWay.shift()
  }
  try {
    for (const record of records) {
      const { register, write } = inventedWrite(roadmap, record)
      const own = waiting.get(register) ?? []
      own.push(write)
      waiting.set(register, own)
      invented += 1
      if (invented % inventedAtOnce === 0) await setImmediate()
      if (own.length === recordsAtOnce) await send(register)
    }
    for (const id of waiting.keys()) await send(id)
  } finally {
    // Nothing is sent after the transaction has ended, also where a record is wrong.
    await Promise.allSettled(underWay)
  }
  await Promise.all(underWay)
  await first.close()
  return taken
}

/** Takes invented records into a database that holds nothing yet. Gives how many, or why none. */
export async function takeInvented(
  db: Database,
  { roadmap, records, assessments = [], plans = [], wish, complete, onProgress }: Invention,
): Promise<number | InventionRefusal> {
  const outcome = await actingAs(db, administrator, async (tx) => {
    if ((await decideDataKind(tx, 'invented')) !== 'invented') return 'holds real data'
    const first = await beginFirstRecords(tx, roadmap, { action: 'invent', subject: 'records' })
    if ((await readDataVersion(tx)) > 0) return 'holds invented data'
    const covered: Covered = { areas: new Set(), pairs: new Set(), withFiles: [] }
    const own = noted(records, covered)
    const taken = await writeAll(first, { roadmap, records: own, ...(onProgress ? { onProgress } : {}) })
    await writeStatements(tx, statementsOf(roadmap, complete, covered))
    await writeRequestPages(tx, roadmap, covered.withFiles)
    const assessed: AssessmentWrite[] = []
    for (const one of assessments) assessed.push(judged(roadmap, await withPages(tx, one)))
    await writeAssessments(tx, assessed)
    await writePlans(tx, roadmap, plans)
    await writeAudit(tx, { chain: 'all', action: 'invent', subject: `${taken} records`, after: wish })
    return taken
  })
  if (typeof outcome === 'number') await refreshStatistics(db, roadmap.registers)
  return outcome
}
