// Records from a file: first a plan that changes nothing, then all of it in one transaction, or the good rows, or nothing.
import type { ImportChoice, ImportPlan, ImportResult, VanishedRecord } from '#definition'
import {
  actingAs,
  addRecords,
  closeRecords,
  findRecord,
  forgetImported,
  lockImports,
  newRecordChange,
  nextImport,
  noteImported,
  readImported,
  writeAudit,
  writeImport,
  type Database,
  type RecordChange,
  type RecordKey,
  type RecordWrite,
} from '#storage'
import { contradictedKeys, newFileKeys, recordLabel } from './file-keys.ts'
import { findKeptApart } from './kept-apart.ts'
import { runPass, type Pass } from './import-pass.ts'
import { openImport, type OpenedImport, type RecordFile } from './open-import.ts'
import { addTo, newTally, notTaken, planOf, unreadable } from './tally.ts'
import { putIntoQuarantine, type Refused } from './quarantine-rows.ts'
import { takeOutcomes } from './take-outcomes.ts'

type PassSettings = Pick<Pass, 'inDatabase' | 'take'> & { readonly contradicted?: ReadonlySet<string> }

function passOver(opened: OpenedImport, { inDatabase, take, contradicted }: PassSettings): Pass {
  const { wanted, file, layout, head } = opened
  const table = { file, table: head.table, layout, roadmap: wanted.roadmap }
  return {
    wanted,
    table,
    tally: newTally(),
    keys: newFileKeys(contradicted),
    seen: new Map(),
    inDatabase,
    take,
  }
}

/** Records of earlier editions that this one does not have. */
async function findVanished(tx: Database, pass: Pass, source: string): Promise<VanishedRecord[]> {
  const { register } = pass.wanted
  const vanished: VanishedRecord[] = []
  for (const key of await readImported(tx, { register: register.id, source })) {
    if (pass.seen.has(key.id)) continue
    const stored = await findRecord(tx, register, key)
    if (!stored || stored.action === 'withdrawn') continue
    pass.tally.counts.vanished += 1
    const label = recordLabel(register, stored)
    vanished.push({ jurisdiction: key.jurisdiction, record: key.id, version: stored.version, label })
  }
  for (const one of vanished) addTo(pass.tally.vanished, one)
  return vanished
}

/** A plan, and under which keys the file contradicts itself. */
async function planOpened(
  db: Database,
  opened: OpenedImport,
): Promise<{ plan: ImportPlan; contradicted: Set<string> }> {
  const { wanted, head } = opened
  // A transaction per batch: a long file does not keep others waiting while it is only looked at.
  const inDatabase: Pass['inDatabase'] = (work) => actingAs(db, wanted.person, work)
  const pass = passOver(opened, { inDatabase, take: () => Promise.resolve() })
  await runPass(pass)
  await inDatabase((tx) => findVanished(tx, pass, head.source))
  const contradicted = new Set(contradictedKeys(pass.keys).map(({ key }) => key))
  return { plan: planOf(pass.tally, head, true), contradicted }
}

/** The file with its layout, or the plan that says why nothing of it is read into this database. */
async function openFor(db: Database, wanted: RecordFile): Promise<OpenedImport | ImportPlan> {
  const opened = await openImport(wanted)
  if ('isReadable' in opened) return opened
  const apart = await findKeptApart(db, wanted.person, { areFigures: false, ...opened.layout })
  return apart ? unreadable(opened.head, [apart]) : opened
}

/** Says everything that taking the file would do, and changes nothing. */
export async function planImport(db: Database, wanted: RecordFile): Promise<ImportPlan> {
  const opened = await openFor(db, wanted)
  return 'isReadable' in opened ? opened : (await planOpened(db, opened)).plan
}

/** Thrown inside the transaction so that the database undoes everything; never leaves this file. */
class NotTaken extends Error {}

async function withdrawVanished(
  tx: Database,
  { wanted, head }: OpenedImport,
  change: RecordChange,
  vanished: readonly VanishedRecord[],
): Promise<number> {
  const { register, person } = wanted
  const keys: RecordKey[] = vanished.map(({ jurisdiction, record }) => ({ jurisdiction, id: record }))
  const reason = `No longer in the edition “${head.file}” of “${head.source}”`
  const writes: RecordWrite[] = []
  for (const key of keys) {
    const stored = await findRecord(tx, register, key)
    if (!stored) continue
    const record = { fields: stored.fields, children: stored.children }
    const version = stored.version + 1
    writes.push({ key, record, version, action: 'withdrawn', person, reason, before: record })
  }
  await addRecords(tx, change, writes)
  if (keys.length > 0) await forgetImported(tx, { register: register.id, source: head.source }, keys)
  return keys.length
}

interface Taken {
  readonly id: string
  readonly withdrawn: number
  readonly quarantined: number
}

/** Writes the edition down; nothing where nothing of it is new. */
async function writeLedger(
  tx: Database,
  opened: OpenedImport,
  pass: Pass,
  taken: Taken,
): Promise<string | null> {
  const { wanted, layout, head } = opened
  const { counts } = pass.tally
  const of = { register: wanted.register.id, source: head.source }
  const known = new Set((await readImported(tx, of)).map(({ id }) => id))
  const isAnyNew = [...pass.seen.keys()].some((id) => !known.has(id))
  const changes = counts.new + counts.changed + taken.withdrawn + taken.quarantined
  if (changes === 0 && !isAnyNew) return null
  await noteImported(tx, of, taken.id, [...pass.seen.values()])
  const mapping = layout.mapping && JSON.stringify(layout.mapping)
  await writeImport(tx, taken.id, {
    ...{ by: wanted.person.id, ...of, file: head.file, digest: head.digest, mapping },
    ...{
      headings: JSON.stringify(layout.headings),
      rows: counts.rows,
      added: counts.new,
      changed: counts.changed,
    },
    ...{ unchanged: counts.unchanged, withdrawn: taken.withdrawn, quarantined: taken.quarantined },
  })
  const after = `import ${taken.id}: ${counts.new} new, ${counts.changed} changed, ${taken.withdrawn} withdrawn, ${taken.quarantined} quarantined, SHA-256 ${head.digest}`
  await writeAudit(tx, { chain: 'all', action: 'import', subject: `${of.register} from ${of.source}`, after })
  return taken.id
}

/** Takes an opened import in one transaction: whole, or the good rows if the person says so, or nothing. */
export async function commitOpened(
  db: Database,
  opened: OpenedImport,
  choice: ImportChoice,
): Promise<ImportResult> {
  const { wanted, head } = opened
  const isPartly = choice.goodRows === true
  // Only where bad rows may stay behind does it matter beforehand which rows contradict each other.
  const contradicted = isPartly ? (await planOpened(db, opened)).contradicted : new Set<string>()
  const refused: Refused[] = []
  let pass: Pass | undefined
  try {
    return await actingAs(db, wanted.person, async (tx) => {
      await lockImports(tx, wanted.register.id)
      const id = await nextImport(tx)
      const change = newRecordChange(wanted.roadmap, wanted.register)
      const running = passOver(opened, {
        contradicted,
        inDatabase: (work) => work(tx),
        take: (_same, outcomes) =>
          takeOutcomes(tx, { opened, pass: running, change, isPartly, refused }, outcomes),
      })
      pass = running
      await runPass(running)
      if (running.tally.counts.problems > 0 && !isPartly) throw new NotTaken()
      const vanished = await findVanished(tx, running, head.source)
      const withdrawn = choice.withdrawVanished ? await withdrawVanished(tx, opened, change, vanished) : 0
      await closeRecords(tx, change)
      const quarantined = await putIntoQuarantine(tx, opened, id, refused)
      const entry = await writeLedger(tx, opened, running, { id, withdrawn, quarantined })
      return { isTaken: true, plan: planOf(running.tally, head, true), import: entry, quarantined, withdrawn }
    })
  } catch (error) {
    if (!(error instanceof NotTaken) || !pass) throw error
    return notTaken(planOf(pass.tally, head, true))
  }
}

/** Takes a file: whole or not at all, or only its good rows where the person says so. */
export async function commitImport(
  db: Database,
  wanted: RecordFile,
  choice: ImportChoice,
): Promise<ImportResult> {
  const opened = await openFor(db, wanted)
  return 'isReadable' in opened ? notTaken(opened) : commitOpened(db, opened, choice)
}
