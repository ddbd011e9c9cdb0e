// What is stored follows the definitions: where a version counts otherwise than the one before, before anything else.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import {
  coarseDimensions,
  columnOf,
  isRolledUp,
  notApplicable,
  recordFields,
  total,
  type CodeList,
  type Field,
  type Roadmap,
} from '#definition'
import { actingAs, administrator, type Database } from '../database/index.ts'
import { cellKey } from '../schema/index.ts'
import { rebuildCounts, rebuildRollups } from './counted-observations.ts'
import { followKeepers, keepersDigest } from './keepers.ts'

const shapeOfField = ({ id, kind, showWhen }: Field) => [id, kind, showWhen]

const shapeOfCodes = ({ codes }: CodeList) =>
  Object.entries(codes).map(([id, { of, notReported, years }]) => [id, of, notReported, years])

/**
 * Everything that decides to which cell a record counts, and no text: a better name counts nothing afresh. What makes a
 * cell is part of it: counts of before its institutions were told apart are made again.
 */
function shapeOfCounting({ registers, dataElements, dimensions }: Roadmap) {
  return {
    cell: cellKey,
    // What holds keeps the last day that a later record does not repeat.
    holding: 'keeps its last day',
    // An amount that is asked and not answered stands beside what is counted.
    amounts: 'the unanswered are counted apart',
    registers: registers.map((register) => ({
      id: register.id,
      fields: recordFields(register).map(shapeOfField),
      children: register.children.map(({ id, fields }) => [id, fields.map(shapeOfField)]),
      countsOn: register.countsOn,
      counts: register.counts,
    })),
    elements: dataElements.map(({ id, accumulation, dimensions: own }) => [
      id,
      accumulation,
      own.map((dimension) => dimension.id),
    ]),
    dimensions: dimensions.map(({ id, codes }) => [id, shapeOfCodes(codes)]),
  }
}

/** The definitions by which records are counted, as a digest. */
export function countingDigest(roadmap: Roadmap): string {
  return createHash('sha256')
    .update(JSON.stringify(shapeOfCounting(roadmap)))
    .digest('hex')
}

/** A data element that is broken down further than before: what was stored until then is its total. */
async function placeInNewDimensions(db: Database, { dataElements, dimensions }: Roadmap): Promise<void> {
  for (const { id } of dimensions) {
    const broken = dataElements.filter((element) => element.dimensions.some((one) => one.id === id))
    const column = sql.id(columnOf(id))
    await sql`update observation set ${column} = ${total}
      where data_element = any (${broken.map((element) => element.id)}::text[]) and ${column} = ${notApplicable}`.execute(
      db,
    )
  }
}

/** At which grain the counts are kept a second time, as a digest. */
function coarseDigest(roadmap: Roadmap): string {
  const coarse = roadmap.dataElements.map(({ id }) => [
    id,
    isRolledUp(roadmap, id),
    coarseDimensions(roadmap, id),
  ])
  return createHash('sha256').update(JSON.stringify(coarse)).digest('hex')
}

/** Makes only the coarse counts afresh: the records are counted as before, and indicators ask otherwise. */
async function rollUpAfresh(db: Database, roadmap: Roadmap): Promise<void> {
  if (roadmap.registers.length === 0) return
  await actingAs(db, administrator, (tx) => rebuildRollups(tx, roadmap))
}

async function countAfresh(db: Database, roadmap: Roadmap, onStart: () => void): Promise<number | undefined> {
  if (roadmap.registers.length === 0) return undefined
  const { rows } = await sql`select from record_version limit 1`.execute(db)
  if (rows.length === 0) return undefined
  onStart()
  const { records } = await actingAs(db, administrator, (tx) => rebuildCounts(tx, roadmap))
  return records
}

/**
 * Brings what is stored to the definitions of this version, where they have changed in what counts. Without that an old
 * record could not be changed rightly: what it was counted as is worked out by the definitions of today.
 *
 * @param onStart called before records are counted afresh, which takes its time
 * @returns how many records were counted afresh; undefined where none had to be
 */
export async function followDefinitions(
  db: Database,
  roadmap: Roadmap,
  onStart: () => void = () => undefined,
): Promise<number | undefined> {
  const wanted = [countingDigest(roadmap), coarseDigest(roadmap), keepersDigest(roadmap)]
  const digest = wanted.join(' ')
  const { rows } = await sql<{ digest: string }>`select digest from counting_state`.execute(db)
  const known = rows[0]?.digest.split(' ') ?? []
  await followKeepers(db, roadmap, known[2] === wanted[2])
  if (known.join(' ') === digest) return undefined
  const isCountedSo = known[0] === wanted[0]
  if (!isCountedSo) await placeInNewDimensions(db, roadmap)
  else if (known[1] !== wanted[1]) await rollUpAfresh(db, roadmap)
  const records = isCountedSo ? undefined : await countAfresh(db, roadmap, onStart)
  await sql`insert into counting_state (digest) values (${digest})
    on conflict (only_row) do update set digest = excluded.digest, at = now()`.execute(db)
  return records
}
