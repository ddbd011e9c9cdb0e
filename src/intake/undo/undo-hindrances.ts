// What stands in the way of undoing an import, and how many records an undo touches.
import {
  newProblem,
  recordLabel,
  type Problem,
  type Register,
  type TakenImport,
  type UndoCounts,
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

/** What stands in the way, and with which record where it is one. */
export interface Hindrance {
  readonly key?: RecordKey
  readonly problem: Pick<Problem, 'code' | 'params'>
}

function changedSince(register: Register, { key, record }: LeftRecord): Hindrance {
  return { key, problem: newProblem('undo-record-changed', { label: recordLabel(register, record) }) }
}

/** Records that would come back beside one that is the same: kept since, or standing for both by now. */
async function twinsSince(
  tx: Database,
  register: Register,
  taken: TakenImport,
  page: readonly LeftRecord[],
): Promise<Hindrance[]> {
  const returning = page.filter(({ action }) => action === 'withdrawn')
  const alike = await findAlikeMany(tx, register, returning)
  return returning.flatMap(({ key, record }, at) => {
    const isTwin = (alike[at] ?? []).some(
      ({ changedAt, isDeliberate }) => changedAt >= taken.at || (!isDeliberate && !record.isDeliberate),
    )
    if (!isTwin) return []
    return [{ key, problem: newProblem('undo-beside-twin', { label: recordLabel(register, record) }) }]
  })
}

function builtOnIt({ id, file, source }: LaterImport, own: TakenImport): Hindrance {
  const problem =
    source === own.source
      ? newProblem('undo-edition-after', { source, import: id, file })
      : newProblem('undo-mended-after', { import: id })
  return { problem }
}

/** What an undo touches and what stands in its way: the first of it, and how much there is. */
export interface UndoLook {
  readonly counts: UndoCounts
  readonly hindrances: readonly Hindrance[]
  readonly hindered: number
}

/** How many records the undo touches, and what stands in the way of it. */
export async function findHindrances(
  tx: Database,
  register: Register,
  taken: TakenImport,
  isLocking: boolean,
): Promise<UndoLook> {
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
