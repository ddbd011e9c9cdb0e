// Writes an import that was prepared, in one transaction: records, ledger, quarantine, and what its sender is told.
import { isRequestRegister, type ImportChoice, type ImportResult } from '#definition'
import {
  addRecords,
  areAlikeAsSeen,
  bringRequests,
  closeRecords,
  lockImports,
  newRecordChange,
  nextImport,
  planAfresh,
  writeImportJob,
  type Database,
  type RecordChange,
  type RecordWrite,
} from '#storage'
import { settlingOf } from '../statements/index.ts'
import {
  editionText,
  findVanished,
  putIntoQuarantine,
  stateFile,
  withdrawVanished,
  type OpenedImport,
  type Prepared,
} from '../plan/index.ts'
import { auditImport, writeLedger } from './import-ledger.ts'
import { findSourceBusy } from './take-in-slices.ts'
import { notTaken, planOf, unreadable } from '../reading/index.ts'

/** What was prepared; `isAlone` where nobody could change anything since. */
export type ToWrite = Prepared & { readonly isAlone: boolean }

/** Thrown inside the transaction where others changed what the file was compared with; never leaves this room. */
export class ChangedMeanwhile extends Error {}

/** Writes the records. Gives back those that the other side of a request may have to hear of. */
async function writeRecordsOf(
  tx: Database,
  { wanted: { register, person } }: OpenedImport,
  { writes, isAlone }: ToWrite,
  change: RecordChange,
): Promise<RecordWrite[]> {
  const requests: RecordWrite[] = []
  for await (const batch of writes.batches()) {
    const asked = batch.map(({ key, record, asked: inFile = record, seen }) => ({
      key: { ...key, id: '' },
      record: inFile,
      seen,
    }))
    if (!isAlone && !(await areAlikeAsSeen(tx, register, asked))) throw new ChangedMeanwhile()
    const written = batch.map(({ asked: _asked, seen: _seen, ...write }): RecordWrite => ({
      ...write,
      person,
    }))
    await addRecords(tx, change, written)
    if (isRequestRegister(register)) requests.push(...written)
  }
  return requests
}

/** Writes all that was prepared. */
export async function takePrepared(
  tx: Database,
  opened: OpenedImport,
  choice: ImportChoice,
  prepared: ToWrite,
): Promise<ImportResult> {
  const { wanted, head } = opened
  const { pass, refused } = prepared
  await planAfresh(tx)
  await lockImports(tx, wanted.register.id)
  const busy = await findSourceBusy(tx, opened)
  if (busy) return notTaken(unreadable(head, [busy]))
  const id = await nextImport(tx)
  const change = newRecordChange(
    wanted.roadmap,
    wanted.register,
    {
      action: 'import',
      subject: `import ${id}: ${wanted.register.id} from ${head.source}`,
    },
    { settling: settlingOf(choice.statements, editionText(head)) },
  )
  const requests = await writeRecordsOf(tx, opened, prepared, change)
  const vanished = await findVanished(tx, pass, head.source)
  const withdrawn = choice.withdrawVanished ? await withdrawVanished(tx, opened, change, vanished) : 0
  // Those that are withdrawn were not looked at before: they are asked about with the others.
  for (const [name, month] of change.touched) pass.tally.statements.touched.set(name, month)
  const moves = await putIntoQuarantine(tx, opened, id, refused)
  const { quarantined } = moves
  const taken = { change, id, withdrawn, ...moves }
  const entry = await writeLedger(tx, opened, pass, taken)
  await bringRequests(tx, { ...change, person: wanted.person }, requests)
  // Only now are the jurisdictions taken, for which others who write have to wait.
  await closeRecords(tx, change)
  if (entry !== null) await auditImport(tx, opened, pass, taken)
  await stateFile(tx, { wanted, noted: pass.tally.statements, choice })
  const plan = planOf(pass.tally, head, true)
  const result: ImportResult = { isTaken: true, plan, import: entry, quarantined, withdrawn }
  if (wanted.answer)
    await writeImportJob(tx, wanted.person.id, { ...wanted.answer, result, plan, state: 'committed' })
  await wanted.onTaken?.(tx, result)
  return result
}
