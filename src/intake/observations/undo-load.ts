// A file of figures that was taken is undone in one step: nothing is erased, and everything is as it was before it came.
import { Refused, type Load, type Person } from '#definition'
import {
  actingAs,
  findLoad,
  readRepeating,
  supersede,
  takeMarks,
  writeAudit,
  writeLoadUndo,
  type Database,
  type FoundLoad,
} from '#storage'
import { say } from './load-sentences.ts'

async function getStanding(tx: Database, id: number): Promise<FoundLoad> {
  const found = Number.isSafeInteger(id) && id > 0 ? await findLoad(tx, id) : undefined
  if (!found) throw new Refused('load-unknown', { id }, 'not-found')
  const { file, undone } = found.load
  if (undone) throw new Refused('load-undone', { id, file, ...undone }, 'conflict')
  return found
}

/** Later files that say the same figures were not written down with them: they would be gone, too. */
async function refuseRepeated(tx: Database, { load: { id, file }, stored }: FoundLoad): Promise<void> {
  const later = await readRepeating(tx, stored)
  if (later.length === 0) return
  const seen = later.flatMap((one) => (one ? [`${one.id} (${one.file})`] : []))
  if (seen.length < later.length) throw new Refused('load-repeated-unseen', { id, file }, 'conflict')
  throw new Refused('load-repeated', { id, file, later: seen.toReversed().join(', ') }, 'conflict')
}

/**
 * Undoes a file of figures: what it said no longer holds, what it revised or took back stands as before, and it can be
 * taken again.
 *
 * @param id its number among those that the person may see
 * @throws Refused where there is no such file, it was undone already, or later ones rely on it
 */
export async function undoLoad(db: Database, person: Person, id: number, reason: string): Promise<Load> {
  const why = reason.trim()
  if (why === '') throw new Refused('load-undo-reason', {}, 'bad-request')
  return actingAs(db, person, async (tx) => {
    // Nobody takes or undoes another file meanwhile.
    await takeMarks(tx)
    const found = await getStanding(tx, id)
    await refuseRepeated(tx, found)
    const { load, stored } = found
    const counts = await writeLoadUndo(tx, stored, { by: person.id, reason: why, audience: load.audience })
    await supersede(tx, stored)
    const after = say('load-undone', { ...counts, reason: why })
    const content = { kind: 'load undone', key: stored } as const
    await writeAudit(tx, {
      chain: 'all',
      action: say('load-undone-action'),
      subject: load.file,
      after,
      content,
    })
    return (await findLoad(tx, id))?.load ?? load
  })
}
