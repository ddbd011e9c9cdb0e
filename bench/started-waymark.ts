// A Waymark that runs as people start it, in a process of its own: its address, its most memory, and its end by its own id.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseLocation } from '#storage'
import { besideServer } from '../src/cli/testing/beside-server.ts'

export interface StartedWaymark {
  readonly address: URL
  readonly token: string
  /** The most memory that the process has taken so far, in MB; undefined where the system does not say. */
  readonly mostMegabytes: () => number | undefined
  /** The process that serves. */
  readonly pid: () => number | undefined
  readonly stop: () => Promise<void>
}

/** With it the registers are opened while something is measured. */
export const token = 'a-token-for-measuring-of-thirty-signs'
const patience = 120_000
export const command = join(import.meta.dirname, '..', 'bin', 'waymark.mjs')

/** The address that the process says it is ready at. */
function readyAt(child: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let said = ''
    const giveUp = setTimeout(() => reject(new Error(`Waymark did not start: ${said}`)), patience)
    const hear = (piece: Buffer) => {
      said += piece.toString()
      const found = /ready at \S*?(http:\/\/[\d.:]+)/.exec(said)?.[1]
      if (found === undefined) return
      clearTimeout(giveUp)
      resolve(new URL(found))
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => {
      clearTimeout(giveUp)
      reject(new Error(`Waymark ended: ${said}`))
    })
  })
}

/** The process that serves: the command starts it with the Node that comes with the packages. */
function servingPid({ pid }: ChildProcess): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ')[0]) || undefined
  } catch {
    return undefined
  }
}

function mostMegabytesOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024)
  } catch {
    return undefined
  }
}

function kill(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

/** Ends the process tidily, and after some seconds in any case. */
async function stopChild(child: ChildProcess, serving: number | undefined): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const killer = setTimeout(() => kill(serving), 15_000)
  await ended
  clearTimeout(killer)
}

/** Starts Waymark on that database, on a free port of this machine alone. */
export async function startWaymark(location: DatabaseLocation): Promise<StartedWaymark> {
  const database: Record<string, string> =
    location.kind === 'server'
      ? { DATABASE_URL: location.url, DATABASE_OWNER_URL: '', DATABASE_TRIAL: 'yes' }
      : { DATA_DIR: location.kind === 'folder' ? location.folder : '' }
  const env = {
    ...process.env,
    DATABASE_URL: '',
    ...database,
    ...besideServer(database),
    PORT: '0',
    WAYMARK_TOKEN: token,
    NO_COLOR: '1',
  }
  const child = spawn(process.execPath, [command, 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let serving: number | undefined
  const endWithUs = () => {
    kill(serving)
    child.kill('SIGKILL')
  }
  process.once('exit', endWithUs)
  const stop = async () => {
    process.off('exit', endWithUs)
    await stopChild(child, serving)
  }
  try {
    const address = await readyAt(child)
    serving = servingPid(child)
    return { address, token, stop, pid: () => serving, mostMegabytes: () => mostMegabytesOf(serving) }
  } catch (error) {
    await stop()
    throw error
  }
}
