// Data folders that many tests begin with: made once in a run, by the real commands, and copied.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { runWaymark, startSite, stop } from './run-waymark.ts'

const betweenLooks = 50
const patience = 180_000

/** Makes what others wait for; false where somebody else is at it. */
async function makeAlone(made: string, make: (folder: string) => Promise<void>): Promise<boolean> {
  const lock = `${made}.lock`
  try {
    mkdirSync(lock)
  } catch {
    return false
  }
  try {
    if (existsSync(made)) return true
    const own = join(mkdtempSync(`${made}-`), 'data')
    await make(own)
    renameSync(own, made)
    return true
  } finally {
    rmdirSync(lock)
  }
}

async function copyOf(name: string, to: string, make: (folder: string) => Promise<void>): Promise<void> {
  // Made by the run (tools/programs/test-templates.mjs).
  const templates = process.env['WAYMARK_TEST_TEMPLATES']
  if (templates === undefined) return make(to)
  const made = join(templates, name)
  for (const end = Date.now() + patience; !existsSync(made) && !(await makeAlone(made, make));) {
    if (Date.now() > end) throw new Error(`${made} was not made.`)
    await setTimeout(betweenLooks)
  }
  mkdirSync(dirname(to), { recursive: true })
  execFileSync('cp', ['-R', '-p', made, to])
}

/**
 * Puts a data folder there as the first start of Waymark leaves it: migrated, with the shipped figures. For tests of what
 * comes after; how the first start goes is tested where it is done.
 *
 * @param roadmap as ROADMAP names it; the usual one where not said
 */
export function copyFirstStart(to: string, roadmap = ''): Promise<void> {
  return copyOf(`first-start-${roadmap}`, to, async (folder) => {
    const site = await startSite({ ROADMAP: roadmap, DATA_DIR: folder })
    const { code, err } = await stop(site)
    if (code !== 0) throw new Error(err)
  })
}

/**
 * Puts a data folder there as the first command leaves it that stores nothing: migrated and empty, with no anchor of its log.
 *
 * @param roadmap as ROADMAP names it
 */
export function copyMigrated(to: string, roadmap: string): Promise<void> {
  return copyOf(`migrated-${roadmap}`, to, async (folder) => {
    const { code, err } = await runWaymark(['people'], { ROADMAP: roadmap, DATA_DIR: folder })
    if (code !== 0) throw new Error(err)
  })
}
