// What stands in the way of undoing an import, and how many records an undo touches.
import {
  recordLabel,
  type Register,
  type TakenImport,
  type UndoAnswer,
  type UndoHindrance,
} from '#definition'
import {
  countWaiting,
  findAlikeMany,
  readLaterImports,
  readLeft,
  type Database,
  type LaterImport,
  type LeftRecord,
  type RecordKey,
  type WrittenPage,
} from '#storage'
import { say } from './undo-sentences.ts'

const recordsAtOnce = 5000
const mostListed = 100

/** The records that an import wrote, some at a time, in the way in which they are read. */
export async function* writtenPages<T extends { readonly key: RecordKey }>(
  read: (page: WrittenPage) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  let after = { jurisdiction: '', id: '' }
  for (;;) {
    const page = await read({ after, limit: recordsAtOnce })
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (!last || page.length < recordsAtOnce) return
    after = last.key
  }
}

function changedSince(register: Register, { key, record }: LeftRecord): UndoHindrance {
  const [what, mend] = say('record-changed', { label: recordLabel(register, record) })
  return { jurisdiction: key.jurisdiction, record: key.id, what, mend }
}

/** Records that would come back beside one that is the same: kept since, or standing for both by now. */
async function twinsSince(
  tx: Database,
  register: Register,
  taken: TakenImport,
  page: readonly LeftRecord[],
): Promise<UndoHindrance[]> {
  const returning = page.filter(({ action }) => action === 'withdrawn')
  const alike = await findAlikeMany(tx, register, returning)
  return returning.flatMap(({ key, record }, at) => {
    const isTwin = (alike[at] ?? []).some(
      ({ changedAt, isDeliberate }) => changedAt >= taken.at || (!isDeliberate && !record.isDeliberate),
    )
    if (!isTwin) return []
    const [what, mend] = say('record-beside-twin', { label: recordLabel(register, record) })
    return [{ jurisdiction: key.jurisdiction, record: key.id, what, mend }]
  })
}

function builtOnIt({ id, file, source }: LaterImport, own: TakenImport): UndoHindrance {
  const [what, mend] =
    source === own.source
      ? say('edition-after', { source, import: id, file })
      : say('mended-after', { import: id })
  return { jurisdiction: null, record: null, what, mend }
}

/** How many records the undo touches, and what stands in the way of it. */
export async function findHindrances(
  tx: Database,
  register: Register,
  taken: TakenImport,
  isLocking: boolean,
): Promise<Pick<UndoAnswer, 'counts' | 'hindrances' | 'hindered'>> {
  const later = await readLaterImports(tx, taken.id)
  const hindrances = later.map((one) => builtOnIt(one, taken))
  const counts = { withdrawn: 0, restored: 0, returned: 0 }
  let hindered = hindrances.length
  const read = (page: WrittenPage) => readLeft(tx, register, taken.id, { ...page, isLocking })
  for await (const page of writtenPages(read)) {
    const changed = page.filter(({ isAsLeft }) => !isAsLeft)
    // What a later import changed comes back with it: once that is undone, the rest is looked at.
    const found =
      later.length > 0
        ? []
        : [
            ...changed.map((one) => changedSince(register, one)),
            ...(await twinsSince(tx, register, taken, page)),
          ]
    hindered += found.length
    hindrances.push(...found.slice(0, Math.max(mostListed - hindrances.length, 0)))
    counts.withdrawn += page.filter(({ action }) => action === 'created').length
    counts.restored += page.filter(({ action }) => action === 'corrected').length
    counts.returned += page.filter(({ action }) => action === 'withdrawn').length
  }
  return { counts: { ...counts, ...(await countWaiting(tx, taken.id)) }, hindrances, hindered }
}
