// What an upgrade would do: the migrations that would run, run on a copy that is verified and thrown away.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { currentMoment, isRefused, Refused } from '#definition'
import { backupLines, faultLines, migrationsFor, readPending, restoreLines, type Database } from '#storage'
import {
  counted,
  openAsItIs,
  openWorkplace,
  print,
  startBar,
  startStep,
  withWorkplace,
  type Settings,
} from '../workplace/index.ts'
import { say as word } from './upkeep-sentences.ts'
import { printVerdict, verifyLog } from './verify-log.ts'
import { refuseNoDatabase } from './write-backup.ts'

const pendingText = (count: number) => counted('migrations', { count })

/** The same installation with its database in a folder, and nothing that lies elsewhere. */
const inFolder = (settings: Settings, folder: string): Settings => ({
  ...settings,
  location: { kind: 'folder', folder },
  audit: { anchorMinutes: settings.audit.anchorMinutes },
})

async function* linesWithoutEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield line.trimEnd()
}

/** Copies the database as it is at this moment. It goes on being used meanwhile. */
async function copyDatabase(db: Database, settings: Settings, copy: Settings): Promise<void> {
  const { roadmap, roadmapFolder, version } = settings
  const bar = startBar(word('copying-database'))
  const onRows = (written: number, rows: number) => bar.advance(written / rows)
  const content = { version, roadmap: roadmap.id, at: currentMoment().toISOString(), files: [], onRows }
  const wish = { migrations: migrationsFor(roadmapFolder), roadmap: roadmap.id, onShare: () => undefined }
  const { db: target, close } = await openAsItIs(copy)
  try {
    await restoreLines(target, linesWithoutEnds(backupLines(db, content)), wish)
    bar.done(word('copying-database'))
  } finally {
    await close()
  }
}

/** Brings the copy up to date as a start would, and verifies it. */
async function upgradeCopy(copy: Settings): Promise<void> {
  const begin = currentMoment().getTime()
  // Imports that are half taken are left alone: their files belong to the database itself.
  const { db, close } = await openWorkplace(copy).catch((error: unknown) => {
    if (isRefused(error)) throw error
    throw new Refused('upgrade-fails', { kind: faultLines(error)[0] ?? '' }, 'unavailable', { cause: error })
  })
  try {
    const verdict = await verifyLog(db, copy, { key: [] })
    const seconds = ((currentMoment().getTime() - begin) / 1000).toFixed(1)
    print(word('upgrade-tried', { seconds }))
    printVerdict(copy, verdict)
    if (verdict.differences.length > 0) process.exitCode = 1
  } finally {
    await close()
  }
}

/** Says what an upgrade would do, and does it on a copy. The database itself is only read. */
export async function tryUpgrade(settings: Settings): Promise<void> {
  refuseNoDatabase(settings)
  const place = mkdtempSync(join(tmpdir(), 'waymark-upgrade-'))
  const copy = inFolder(settings, join(place, 'data'))
  const { db, close } = await openAsItIs(settings)
  try {
    const pending = await readPending(db, migrationsFor(settings.roadmapFolder))
    if (pending.length === 0) return print(word('no-migrations-to-run'))
    print(word('migrations-to-run', { pending: pendingText(pending.length) }))
    for (const name of pending) print(name)
    await copyDatabase(db, settings, copy)
    await upgradeCopy(copy)
  } finally {
    await close()
    rmSync(place, { recursive: true, force: true })
  }
}

async function countPending(settings: Settings): Promise<number> {
  const { db, close } = await openAsItIs(settings)
  try {
    return (await readPending(db, migrationsFor(settings.roadmapFolder))).length
  } finally {
    await close()
  }
}

/** Applies what this version brings, as a start does, and says how much that was. */
export async function upgrade(settings: Settings): Promise<void> {
  refuseNoDatabase(settings)
  const pending = await countPending(settings)
  const step = startStep(word('upgrade-command'))
  await withWorkplace(settings, () => Promise.resolve())
  step.done(word('upgrade-done', { pending: pendingText(pending) }))
}
