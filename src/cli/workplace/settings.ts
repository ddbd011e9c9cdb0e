// Settings from the environment, checked once. A setting that makes no sense is refused with a sentence.
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { learnLanguage, pseudoLanguage, Refused, type Inventor, type Roadmap } from '#definition'
import type { DatabaseLocation, ServerAddresses } from '#storage'
import type { ProviderSettings } from '#people'
import { usualMegabytes, usualSlice } from '#intake'
import { readKey, type KeySettings } from './key-settings.ts'
import { readProvider } from './provider-settings.ts'
import { readSite, type SiteSettings } from './site-settings.ts'

export interface Settings extends SiteSettings, KeySettings {
  readonly roadmap: Roadmap
  /** Where the roadmap's migrations and data files lie. */
  readonly roadmapFolder: string
  readonly location: DatabaseLocation
  /** The database of invented records: the one that the environment names, or a folder of its own. */
  readonly demoLocation: DatabaseLocation
  readonly isDemoUsual: boolean
  /** The logins of a server, where all three are named. */
  readonly addresses?: ServerAddresses
  /** Who invents records for the roadmap, where somebody has written that. */
  readonly inventor?: Inventor
  readonly host: string
  readonly port: number
  /** The port of the metrics on this machine; none where not said. */
  readonly metricsPort?: number
  readonly mostMegabytes: number
  /** Records that an import writes in one transaction; files of more are taken in slices. */
  readonly sliceSize: number
  /** Addresses of the proxies in front of the server; empty where there are none. */
  readonly trustedProxies: readonly string[]
  readonly webFolder: string
  /** Single sign-on, where a provider is named. */
  readonly provider?: ProviderSettings
  /** The folder of the project. */
  readonly root: string
  readonly audit: AuditSettings
  /** Where uploaded files lie, where the environment says it. */
  readonly uploadFolder?: string
  /** Where they lie else, if the database is on a server. */
  readonly usualUploadFolder: string
  readonly version: string
}

/** How the audit log is anchored outside the database. */
export interface AuditSettings {
  /** PEM of the key that signs; a usual place where not said. */
  readonly keyFile?: string
  /** Where the anchors are kept; a usual place where not said. */
  readonly anchorsFile?: string
  readonly anchorMinutes: number
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly roadmaps: readonly Roadmap[]
  readonly inventors: readonly Inventor[]
  /** The folder of the project. */
  readonly root: string
  readonly version: string
}

function readNumber(env: Surroundings['env'], name: string, usual: number, most: number): number {
  const text = env[name] ?? ''
  if (text === '') return usual
  const number = Number(text)
  if (Number.isInteger(number) && number >= 0 && number <= most) return number
  throw new Refused('setting-number', { name, value: text, most }, 'bad-request')
}

/** What its readers read a roadmap in. On trial those languages too in which not all is there yet, and the one that nobody speaks. */
function learnLanguages({ translations = [] }: Roadmap, env: Surroundings['env']): void {
  const { TRY_LANGUAGES: trial = '' } = env
  if (trial !== '' && trial !== 'yes')
    throw new Refused('setting-not-yes', { name: 'TRY_LANGUAGES', value: trial }, 'bad-request')
  const all = trial === 'yes' ? [...translations, pseudoLanguage] : translations
  for (const language of all)
    learnLanguage(trial === 'yes' ? { ...language, isOffered: true, isOfferedAtWork: true } : language)
}

/** The roadmap that the environment names, the first where it names none. */
function findRoadmap({ env, roadmaps }: Surroundings): Roadmap | undefined {
  const wanted = env['ROADMAP'] ?? ''
  return wanted === '' ? roadmaps[0] : roadmaps.find(({ id }) => id === wanted)
}

/** Makes known in what the roadmap that is asked for is read; nothing where there is none. */
export function learnLanguagesOf(surroundings: Surroundings): void {
  const roadmap = findRoadmap(surroundings)
  if (roadmap) learnLanguages(roadmap, surroundings.env)
}

function chooseRoadmap(surroundings: Surroundings): Roadmap {
  const { env, roadmaps } = surroundings
  const found = findRoadmap(surroundings)
  if (found) return found
  const wanted = env['ROADMAP'] ?? ''
  const allowed = roadmaps.map(({ id }) => id).join(', ')
  throw new Refused('roadmap-unknown', { roadmap: wanted, allowed }, 'bad-request')
}

/** A server, with the address of the owner of its tables, or the word that it is a trial and has no other login. */
function readServer(url: string, env: Surroundings['env']): DatabaseLocation {
  const { DATABASE_OWNER_URL: ownerUrl = '', DATABASE_TRIAL: trial = '' } = env
  const { DATABASE_SIGN_IN_URL: signInUrl = '' } = env
  if (trial !== '' && trial !== 'yes') throw new Refused('trial-not-yes', { value: trial }, 'bad-request')
  return {
    ...{ kind: 'server', url },
    ...(ownerUrl === '' ? {} : { ownerUrl }),
    ...(signInUrl === '' ? {} : { signInUrl }),
    ...(trial === 'yes' ? { isTrial: true } : {}),
  }
}

/** The three addresses of a server, as `database prepare` needs them; undefined where one is missing. */
function readAddresses(env: Surroundings['env']): { addresses?: ServerAddresses } {
  const { DATABASE_URL: application, DATABASE_OWNER_URL: owner, DATABASE_SIGN_IN_URL: signIn } = env
  return application && owner && signIn ? { addresses: { application, owner, signIn } } : {}
}

/** The database that the environment names; undefined where it names none. */
function findNamedLocation({ env }: Surroundings): DatabaseLocation | undefined {
  const url = env['DATABASE_URL'] ?? ''
  if (url !== '') return readServer(url, env)
  const folder = env['DATA_DIR'] ?? ''
  return folder === '' ? undefined : { kind: 'folder', folder: resolve(folder) }
}

/** Two roadmaps never share a database: the first has the usual folder, any other one of its own beside it. */
function usualFolder({ root, roadmaps }: Surroundings, roadmap: Roadmap, name: string): DatabaseLocation {
  const isFirst = roadmap === roadmaps[0]
  return { kind: 'folder', folder: join(root, isFirst ? name : `${name}-${roadmap.id}`) }
}

/** Addresses or networks (`10.0.0.0/8`), separated by commas. */
function readProxies(env: Surroundings['env']): readonly string[] {
  const named = (env['TRUSTED_PROXY'] ?? '').split(',').map((one) => one.trim())
  const proxies = named.filter((one) => one !== '')
  const wrong = proxies.find((one) => !/^[^/]+(?:\/\d{1,3})?$/.test(one) || !isIP(one.replace(/\/.*/, '')))
  if (wrong === undefined) return proxies
  throw new Refused('proxy-no-address', { value: wrong }, 'bad-request')
}

/** The folder of uploads that the environment names. */
function readUploadFolder(env: Surroundings['env']): { uploadFolder?: string } {
  const folder = env['UPLOAD_DIR'] ?? ''
  return folder === '' ? {} : { uploadFolder: resolve(folder) }
}

/** Where uploaded files lie: as the environment says, else within the folder of the database, or of the project. */
export function uploadFolderOf({ location, uploadFolder, usualUploadFolder }: Settings): string {
  if (uploadFolder !== undefined) return uploadFolder
  return location.kind === 'folder' ? join(location.folder, 'uploads') : usualUploadFolder
}

const usualAnchorMinutes = 15
const mostAnchorMinutes = 10_000

function readAudit(env: Surroundings['env']): AuditSettings {
  const { AUDIT_KEY: key = '', AUDIT_ANCHORS: anchors = '' } = env
  const anchorMinutes = readNumber(env, 'AUDIT_ANCHOR_MINUTES', usualAnchorMinutes, mostAnchorMinutes)
  if (anchorMinutes === 0) throw new Refused('setting-zero', { name: 'AUDIT_ANCHOR_MINUTES' }, 'bad-request')
  return {
    anchorMinutes,
    ...(key === '' ? {} : { keyFile: resolve(key) }),
    ...(anchors === '' ? {} : { anchorsFile: resolve(anchors) }),
  }
}

function readSliceSize(env: Surroundings['env']): number {
  const size = readNumber(env, 'IMPORT_SLICE', usualSlice, 100_000)
  if (size > 0) return size
  throw new Refused('setting-zero', { name: 'IMPORT_SLICE' }, 'bad-request')
}

const readMetricsPort = (env: Surroundings['env']): { metricsPort?: number } =>
  (env['METRICS_PORT'] ?? '') === '' ? {} : { metricsPort: readNumber(env, 'METRICS_PORT', 0, 65_535) }

/** Everything a command needs to know of its surroundings. */
export function readSettings(surroundings: Surroundings): Settings {
  const { env, inventors, root, version } = surroundings
  const roadmap = chooseRoadmap(surroundings)
  const named = findNamedLocation(surroundings)
  const inventor = inventors.find((one) => one.roadmap === roadmap.id)
  return {
    roadmap,
    roadmapFolder: join(root, 'roadmaps', roadmap.id),
    location: named ?? usualFolder(surroundings, roadmap, 'data'),
    demoLocation: named ?? usualFolder(surroundings, roadmap, 'data-demo'),
    isDemoUsual: named === undefined,
    ...(inventor ? { inventor } : {}),
    host: env['HOST'] ?? '127.0.0.1',
    port: readNumber(env, 'PORT', 4750, 65_535),
    ...readMetricsPort(env),
    mostMegabytes: readNumber(env, 'MAX_FILE_MB', usualMegabytes, 100_000),
    sliceSize: readSliceSize(env),
    trustedProxies: readProxies(env),
    webFolder: join(root, 'dist', 'web'),
    root,
    audit: readAudit(env),
    usualUploadFolder: join(root, 'uploads'),
    ...readUploadFolder(env),
    ...readAddresses(env),
    ...readSite(env),
    ...readProvider(env, roadmap),
    version,
    ...readKey(env, roadmap),
  }
}
