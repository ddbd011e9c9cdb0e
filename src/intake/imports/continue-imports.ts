// Imports that a process left half taken: each goes on from its position with the file that was kept, or is undone.
import { findRegister, type ImportResult, type Person, type Roadmap } from '#definition'
import {
  actingAs,
  administrator,
  isPassing,
  isStoppedByStatement,
  readImportsLookedAt,
  readUnderWay,
  whileHolding,
  writeAudit,
  type Database,
  type ImportUnderWay,
} from '#storage'
import { rm } from 'node:fs/promises'
import { abandonImport, type Abandoned } from '../undo/index.ts'
import { thisHost, type AskedImport } from '../slices/index.ts'
import { batchFor, CannotStateFile, openImport, type RecordFile } from '../plan/index.ts'
import { openWatched } from '../reading/index.ts'
import { takeHeld } from './take-in-slices.ts'
import { say } from './imports-sentences.ts'

/** An import that was found half taken, and what became of it. */
export interface Continued {
  readonly id: string
  readonly file: string
  /** How many records of how many had been taken. */
  readonly taken: number
  readonly of: number
  readonly end: 'taken' | 'not taken' | 'elsewhere' | Abandoned
}

/** How imports go on in this process. */
export interface ContinueSettings extends Pick<RecordFile, 'pausing'> {
  readonly roadmap: Roadmap
  /** Told before an import goes on, and after each of its slices. */
  readonly onStep?: (underWay: Pick<ImportUnderWay, 'id' | 'file' | 'records'>, taken: number) => void
}

/** Files that are needed to go on with what is being taken, and with what somebody looks at. */
export async function filesUnderWay(db: Database): Promise<string[]> {
  const underWay = await actingAs(db, administrator, (tx) => readUnderWay(tx))
  return [
    ...underWay.map(({ asked }) => (JSON.parse(asked) as AskedImport).path),
    ...(await readImportsLookedAt(db)).map(({ place }) => place),
  ]
}

type Stored = Partial<RecordFile> & { readonly person: Person }

/** The file as it was asked for, for this process. */
function wantedOf(
  { roadmap, pausing, onStep }: ContinueSettings,
  underWay: ImportUnderWay,
  { path, wanted }: AskedImport,
): RecordFile | undefined {
  const register = findRegister(roadmap, underWay.register)
  if (!register) return undefined
  const stored = wanted as Stored
  // It goes on in the name of whoever began it, whatever else was written into what was asked.
  if (stored.person.id !== underWay.by) return undefined
  return {
    ...{ mapping: null, ...stored, roadmap, register, path, digest: underWay.digest },
    ...(pausing ? { pausing } : {}),
    onSlice: (taken) => onStep?.(underWay, taken),
  }
}

async function goOn(
  db: Database,
  own: Database,
  settings: ContinueSettings,
  underWay: ImportUnderWay,
): Promise<Continued['end']> {
  const { id, register, source, position, records } = underWay
  const asked = JSON.parse(underWay.asked) as AskedImport
  // A file that lies on another machine is not gone: that one goes on with it.
  if (asked.host !== thisHost()) return 'elsewhere'
  const stored = wantedOf(settings, underWay, asked)
  const wanted = stored && { compareAtOnce: batchFor(db), ...stored }
  const watched = wanted && (await openWatched(wanted, () => openImport(wanted)))
  if (!watched || 'isReadable' in watched) {
    const why = say('abandoned-file-gone')
    return abandonImport(db, { roadmap: settings.roadmap, person: administrator }, id, why)
  }
  await actingAs(own, watched.opened.wanted.person, (tx) =>
    writeAudit(tx, {
      ...{ chain: 'all', action: 'import goes on', subject: `${register} from ${source}` },
      after: say('import-went-on', { import: id, position, records }),
    }),
  )
  settings.onStep?.(underWay, position)
  const { opened, refuseChange } = watched
  const { choice, stating } = asked
  const slicing = { opened, choice, stating, db: own, underWay, refuseChange }
  // Where a month was stated meanwhile, or the file cannot be stated as complete, what was taken is undone by now: nobody is there to be asked.
  const result: ImportResult | undefined = await takeHeld(db, slicing, {
    contradicted: asked.contradicted,
  }).catch((error: unknown) => {
    if (isStoppedByStatement(error) || error instanceof CannotStateFile) return undefined
    throw error
  })
  if (opened.wanted.isUpload) await rm(asked.path, { force: true }).catch(() => undefined)
  return result?.isTaken ? 'taken' : 'not taken'
}

/**
 * Goes on with every import that nobody is taking, one after the other. What others are taking is left to them. Gives
 * what became of each.
 *
 * @throws Refused where the process is to end
 */
export async function continueImports(db: Database, settings: ContinueSettings): Promise<Continued[]> {
  const found = await actingAs(db, administrator, (tx) => readUnderWay(tx))
  const ends: Continued[] = []
  const faults: unknown[] = []
  for (const { id } of found) {
    const going = whileHolding(db, id, async (own): Promise<Continued | undefined> => {
      // It may have been ended while this process waited.
      const [underWay] = await actingAs(own, administrator, (tx) => readUnderWay(tx, { id }))
      if (!underWay) return undefined
      const { file, position, records } = underWay
      return { id, file, taken: position, of: records, end: await goOn(db, own, settings, underWay) }
    })
    // What holds one up is no reason to leave the others; it is told once all were tried.
    const held = await going.catch((error: unknown) => {
      if (!isPassing(error)) throw error
      faults.push(error)
    })
    if (held?.isHeld && held.result) ends.push(held.result)
  }
  if (faults.length > 0 && ends.length === 0) throw faults[0]
  return ends
}
