// A database of invented records for measuring: a server of its own where PostgreSQL is installed, else embedded.
import {
  checkRecord,
  fieldKind,
  findField,
  keeperOf,
  recordFields,
  textOf,
  type InventedRecord,
  type Register,
} from '#definition'
import {
  actingAs,
  administrator,
  beginFirstRecords,
  migrationsFor,
  sql,
  type Database,
  type RecordWrite,
} from '#storage'
import { inventors } from '#roadmaps'
import { databaseSizes, openSize, whyNotHere } from '../src/storage/testing/databases.ts'
import type { TestDatabase } from '../src/storage/testing/test-database.ts'
import { benchRoadmap } from './bench-database.ts'
import { getBenchRegister } from './record-file.ts'

const found = inventors.find(({ roadmap }) => roadmap === benchRoadmap.id)
if (!found) throw new Error('Nothing invents records for this roadmap.')
const inventor = found
const recordsAtOnce = 1000
const usualSeed = 20_261_125

/** An empty database of the largest size there is on this machine, or of the one that `WAYMARK_BENCH_DATABASE` names. */
export function openRecordDatabase(): Promise<TestDatabase> {
  const wanted = process.env['WAYMARK_BENCH_DATABASE']
  const sizes = databaseSizes.filter((one) => wanted === undefined || one === wanted)
  const kind = sizes.findLast((one) => whyNotHere(one) === undefined) ?? 'embedded'
  process.stdout.write(`\nOn the ${kind} database`)
  return openSize(kind, benchRoadmap, migrationsFor(`roadmaps/${benchRoadmap.id}`), true)
}

/** An inventor knows how much a region of about the real size holds; many records are those of several regions. */
const mostScale = 4

const isNumber = (register: Register, id: string) =>
  findField(recordFields(register), id)?.kind === fieldKind.recordIdentifier.id

/** Its records are told apart by a number or by the day on which they count: another region has others. */
const isOfRegions = (register: Register) =>
  register.likeness.some((id) => id === register.countsOn || isNumber(register, id))

/** The same record of another region: with numbers of its own, as no two records of a jurisdiction share them. */
function ofRegion(record: InventedRecord, region: number): InventedRecord {
  if (region === 0) return record
  const register = getBenchRegister(record.register)
  const fields: Record<string, unknown> = {}
  for (const [id, answer] of Object.entries(record.draft.fields))
    fields[id] = isNumber(register, id) ? `${textOf(answer)}-${region}` : answer
  return { ...record, draft: { ...record.draft, fields } }
}

/** Invented records of ten years, in their usual relation, about as many as asked for. Another seed gives other ones. */
export function* inventRecords(
  most: number,
  registers?: readonly string[],
  seed = usualSeed,
): Generator<InventedRecord> {
  const years = Math.min(10, inventor.mostYears)
  const isWanted = ({ register }: InventedRecord) => registers?.includes(register) ?? true
  const sample = inventor
    .invent({ seed, years, scale: 0.02 })
    .filter(isWanted)
    .reduce((sum) => sum + 1, 0)
  const scale = Math.min(mostScale, (most / sample) * 0.02)
  let left = most
  // Not everything grows with the scale: one region more until there are enough.
  for (let region = 0; left > 0; region += 1) {
    const before = left
    for (const record of inventor
      .invent({ seed: seed + region, years, scale })
      .filter((one) => isWanted(one) && (region === 0 || isOfRegions(getBenchRegister(one.register))))
      .take(left)) {
      left -= 1
      yield ofRegion(record, region)
    }
    if (left === before) throw new Error('The inventor gives no records of the registers asked for.')
  }
}

function writeOf(register: Register, one: InventedRecord): RecordWrite {
  const { jurisdiction, id, draft, institution = keeperOf(benchRoadmap, register, { jurisdiction }) } = one
  const { record: checked, problems } = checkRecord(register, draft)
  const record = { ...checked, institution }
  if (problems[0]) throw new Error(`An invented record is wrong in “${problems[0].field}”.`)
  const key = { jurisdiction, id }
  return { key, record, version: 1, action: 'created', person: administrator, reason: null, before: null }
}

/** Fills the empty database as invented records fill one. Gives how many records it then holds. */
export async function fillWithRecords(db: Database, records: Iterable<InventedRecord>): Promise<number> {
  const kept = await actingAs(db, administrator, async (tx) => {
    const first = await beginFirstRecords(tx, benchRoadmap, { action: 'invent', subject: 'records' })
    const waiting = new Map<string, RecordWrite[]>()
    let taken = 0
    const send = async (id: string) => {
      const own = waiting.get(id) ?? []
      waiting.delete(id)
      taken += own.length
      await first.add(getBenchRegister(id), own)
    }
    for (const record of records) {
      const own = waiting.get(record.register) ?? []
      own.push(writeOf(getBenchRegister(record.register), record))
      waiting.set(record.register, own)
      if (own.length === recordsAtOnce) await send(record.register)
    }
    for (const id of waiting.keys()) await send(id)
    await first.close()
    return taken
  })
  await sql`analyze`.execute(db)
  return kept
}
