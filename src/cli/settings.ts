// Settings from the environment, checked once. A setting that makes no sense is refused with a sentence.
import { join, resolve } from 'node:path'
import type { Roadmap } from '#definition'
import type { DatabaseLocation } from '#storage'
import { usualMegabytes } from '#intake'

export interface Settings {
  readonly roadmap: Roadmap
  /** Where the roadmap's migrations and data files lie. */
  readonly roadmapFolder: string
  readonly location: DatabaseLocation
  readonly host: string
  readonly port: number
  readonly mostMegabytes: number
  readonly webFolder: string
  readonly version: string
  /** What has to be brought to read and keep records over HTTP; nobody can where it is not set. */
  readonly token?: string
}

/** Thrown for anything a person can mend at the keyboard; the message is the whole sentence. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly roadmaps: readonly Roadmap[]
  /** The folder of the project. */
  readonly root: string
  readonly version: string
}

function readNumber(env: Surroundings['env'], name: string, usual: number, most: number): number {
  const text = env[name] ?? ''
  if (text === '') return usual
  const number = Number(text)
  if (Number.isInteger(number) && number >= 0 && number <= most) return number
  throw new UsageError(`${name} is “${text}”, which is no number from 0 to ${most}. Correct or unset it.`)
}

function chooseRoadmap({ env, roadmaps }: Surroundings): Roadmap {
  const wanted = env['ROADMAP'] ?? ''
  const found = wanted === '' ? roadmaps[0] : roadmaps.find(({ id }) => id === wanted)
  if (found) return found
  throw new UsageError(
    `There is no roadmap “${wanted}”. Set ROADMAP to one of: ${roadmaps.map(({ id }) => id).join(', ')}.`,
  )
}

function chooseLocation({ env, root }: Surroundings, roadmap: Roadmap, isUsual: boolean): DatabaseLocation {
  const url = env['DATABASE_URL'] ?? ''
  if (url !== '') return { kind: 'server', url }
  const folder = env['DATA_DIR'] ?? ''
  if (folder !== '') return { kind: 'folder', folder: resolve(folder) }
  // Two roadmaps never share a database: the first has the usual folder, any other one of its own beside it.
  return { kind: 'folder', folder: join(root, isUsual ? 'data' : `data-${roadmap.id}`) }
}

const shortestToken = 20

function readToken(env: Surroundings['env']): { token?: string } {
  const token = env['WAYMARK_TOKEN'] ?? ''
  if (token === '') return {}
  if (token.length >= shortestToken && /^\S+$/.test(token)) return { token }
  throw new UsageError(
    `WAYMARK_TOKEN must have at least ${shortestToken} signs and no blanks. Make one with: openssl rand -hex 20`,
  )
}

/** Everything a command needs to know of its surroundings. */
export function readSettings(surroundings: Surroundings): Settings {
  const { env, root, roadmaps, version } = surroundings
  const roadmap = chooseRoadmap(surroundings)
  return {
    roadmap,
    roadmapFolder: join(root, 'roadmaps', roadmap.id),
    location: chooseLocation(surroundings, roadmap, roadmap === roadmaps[0]),
    host: env['HOST'] ?? '127.0.0.1',
    port: readNumber(env, 'PORT', 4750, 65_535),
    mostMegabytes: readNumber(env, 'MAX_FILE_MB', usualMegabytes, 100_000),
    webFolder: join(root, 'dist', 'web'),
    version,
    ...readToken(env),
  }
}
