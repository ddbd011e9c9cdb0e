// The last slices of a large import: records that vanished, and the entry that says that all is taken.
import { recordLabel, type ImportChoice, type ImportResult, type RecordAnswer } from '#definition'
import {
  actingAs,
  endUnderWay,
  findRecords,
  forgetImported,
  hasChanges,
  isOvertaken,
  lockImports,
  moveOn,
  newRecordChange,
  noteSlice,
  planAfresh,
  readLeftOver,
  readUnderWay,
  sliceEntry,
  writeAudit,
  writeImport,
  writeImportJob,
  writeLastOf,
  type Database,
  type ImportUnderWay,
} from '#storage'
import { settlingOf } from '../statements/index.ts'
import { statementsOf } from '../matching/index.ts'
import {
  editionText,
  ImportStopped,
  settleMendedRows,
  sliceSizeOf,
  stateFile,
  withdrawalsOf,
  type Pass,
  withoutShared,
} from '../plan/index.ts'
import { mayGoOn, type Progress, type Slicing } from './slicing.ts'
import { addTo, planOf } from '../reading/index.ts'
import { say } from './slices-sentences.ts'

const noChange = { added: 0, changed: 0, unchanged: 0, refused: 0, refusedRows: [] }

/** Withdraws records, as one slice. */
async function withdrawSlice(
  tx: Database,
  { opened, choice, underWay: { id, records } }: Slicing,
  { slice }: Progress,
  vanished: readonly RecordAnswer[],
): Promise<void> {
  const { wanted, head } = opened
  const { register, roadmap } = wanted
  const of = { id, register: register.id, source: head.source, slice }
  const writes = withdrawalsOf(opened, vanished)
  const keys = writes.map(({ key }) => key)
  await noteSlice(tx, of, writes)
  await forgetImported(tx, of, keys)
  await moveOn(tx, of, { ...noChange, position: records, withdrawn: writes.length })
  const subject = `import ${id}: ${register.id} from ${head.source}`
  const entry = sliceEntry(of, `import ${id}: ${writes.length} withdrawn`)
  const settling = settlingOf(choice.statements, editionText(head))
  await writeLastOf(
    tx,
    newRecordChange(roadmap, register, { action: 'import', subject }, { settling, besides: entry }),
    writes,
  )
}

const mostTries = 5

async function againWhenOutdated<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isOvertaken(error) || tried === mostTries) throw error
    }
  }
}

/** Records of earlier editions that this one no longer has: counted, and withdrawn where the person wants that. */
export async function settleVanished(
  slicing: Slicing,
  pass: Pass,
  progress: Progress,
  { withdrawVanished }: ImportChoice,
): Promise<void> {
  const { opened, underWay, db } = slicing
  const { register, person } = opened.wanted
  const limit = sliceSizeOf(opened)
  let after = { jurisdiction: '', id: '' }
  for (;;) {
    await mayGoOn(slicing)
    const { keys, vanished } = await againWhenOutdated(() =>
      actingAs(db, person, async (tx) => {
        await lockImports(tx, register.id)
        const page = await readLeftOver(tx, underWay, { after, limit })
        const found = await findRecords(tx, register, page)
        const there = found.filter(({ action }) => action !== 'withdrawn')
        const standing = await withoutShared(tx, pass, there)
        if (withdrawVanished && standing.length > 0) await withdrawSlice(tx, slicing, progress, standing)
        return { keys: page, vanished: standing }
      }),
    )
    if (withdrawVanished && vanished.length > 0) progress.slice += 1
    pass.tally.counts.vanished += vanished.length
    for (const stored of vanished) {
      const { id: record, jurisdiction, version } = stored
      addTo(pass.tally.vanished, { jurisdiction, record, version, label: recordLabel(register, stored) })
    }
    const last = keys.at(-1)
    if (!last || keys.length < limit) return
    after = last
  }
}

/** What the audit log calls a moment of an import. */
export type ImportMoment = 'import' | 'import goes on' | 'import stopped' | 'import broken off'

/** What an import did, for the audit log. */
export function importDone(
  id: string,
  done: Pick<ImportUnderWay, 'added' | 'changed' | 'withdrawn' | 'quarantined' | 'digest'>,
): string {
  const { added, changed, withdrawn, quarantined, digest } = done
  return say('import-done', { import: id, added, changed, withdrawn, quarantined, digest })
}

/** Writes the entry of an import with what its slices did, as it stands; it is no longer under way then. */
export async function closeUnderWay(
  tx: Database,
  underWay: ImportUnderWay,
  { rows, action }: { readonly rows: number; readonly action: ImportMoment },
): Promise<void> {
  const { id, register, source } = underWay
  await writeImport(tx, id, { ...underWay, rows })
  await endUnderWay(tx, id)
  const after = importDone(id, underWay)
  const content = { kind: 'import', key: id } as const
  await writeAudit(tx, { chain: 'all', action, subject: `${register} from ${source}`, after, content })
}

/** What the slices did, also those of a process that was killed. */
function takeOverCounts({ tally: { counts } }: Pass, underWay: ImportUnderWay): void {
  const { added, changed, unchanged, refused } = underWay
  Object.assign(counts, { new: added, changed, unchanged, refused })
  counts.vanished = Math.max(counts.vanished, underWay.withdrawn)
}

/** The last transaction: the rows that waited, the entry, and what its sender is told. */
export async function finishImport(slicing: Slicing, pass: Pass): Promise<ImportResult> {
  const { opened, choice, stating, db } = slicing
  const { id } = slicing.underWay
  const { wanted, head } = opened
  return actingAs(db, wanted.person, async (tx) => {
    await planAfresh(tx)
    await lockImports(tx, wanted.register.id)
    const [underWay] = await readUnderWay(tx, { id })
    if (!underWay) throw new ImportStopped()
    takeOverCounts(pass, underWay)
    const settled = await settleMendedRows(tx, opened, id, underWay.refusedRows)
    const isAny = settled > 0 || underWay.quarantined > 0 || (await hasChanges(tx, id))
    const { withdrawn, quarantined } = underWay
    if (isAny) await closeUnderWay(tx, underWay, { rows: pass.tally.counts.rows, action: 'import' })
    else await endUnderWay(tx, id)
    await stateFile(tx, { wanted, noted: statementsOf(stating), choice })
    const plan = planOf(pass.tally, head, true)
    const result: ImportResult = { isTaken: true, plan, import: isAny ? id : null, quarantined, withdrawn }
    if (wanted.answer)
      await writeImportJob(tx, wanted.person.id, { ...wanted.answer, result, plan, state: 'committed' })
    await wanted.onTaken?.(tx, result)
    return result
  })
}
