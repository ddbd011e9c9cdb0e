// What every route works with.
import type { FastifyRequest } from 'fastify'
import type { AnchorSeal, KeyScope, Person, Roadmap } from '#definition'
import type { SignIn } from '#people'
import type { Database } from '#storage'
import type { AnswerStore, Lately } from '../answers/index.ts'
import type { BodyPace } from '../guards/index.ts'

/** The imports that a process takes until it ends. */
export interface ImportShift {
  /** Given when the process is to end: slices that are being written are the last ones. */
  readonly pausing: AbortSignal
  readonly running: Set<Promise<unknown>>
}

/** What the key of the installation opens. */
export interface TokenRights {
  /** A role, held everywhere. */
  readonly role: string
  readonly scope: KeyScope
}

export interface ApiContext {
  readonly db: Database
  readonly roadmap: Roadmap
  /** Version of this Waymark. */
  readonly version: string
  /** On whose behalf requests without a sign-in are answered. */
  readonly person: Person
  readonly answers: AnswerStore
  /** Who changed anything lately, by `senderOf`; not asked for where no answer may lag. */
  readonly ownWrites?: Lately
  /**
   * For so many milliseconds after others changed something, answers may be given as they were before, and longer while an
   * import is taken; 0 where not said. To whoever changed it, never.
   */
  readonly mostLag?: number
  /** Whether the database holds invented data, which everything that leaves it says of itself. */
  readonly isInvented: boolean
  /** The key of this installation, which a program may bring instead of a key of somebody; there is none where not said. */
  readonly token?: string
  /** Whose rights whoever brings it has, and whether to write as well: the administrator’s where not said. */
  readonly tokenRights?: TokenRights
  /** Accounts and sessions; nobody can sign in with one where not said. */
  readonly signIn?: SignIn
  /** Where uploaded files of this server lie while they are read; nobody else has it. */
  readonly uploadFolder: string
  /** What an uploaded file may have; 200 where not said. */
  readonly mostMegabytes?: number
  /** Records that an import writes in one transaction; a larger file is taken in slices. The usual number where not said. */
  readonly sliceSize?: number
  /** The imports that are being taken in this process. */
  readonly imports?: ImportShift
  /** The newest anchor of the audit log; none where not said. */
  readonly findSeal?: () => AnchorSeal | undefined
  /** Addresses of the proxies in front of this server, whose word on a caller’s address is taken; nobody’s where not said. */
  readonly trustedProxies?: readonly string[]
  /** What a body has to bring in which time; a kilobyte a second where not said. */
  readonly bodyPace?: BodyPace
  /** Where the lines of the log go; standard output where not said. */
  readonly logTo?: { write: (line: string) => void }
  /** Copies the embedded database for a backup, and gives the name of the copy in its folder; none on a server. */
  readonly copyDatabase?: () => Promise<string>
  /** By which address people open the site; that of the request where not said. */
  readonly siteAddress?: string
  /** Folder of the built web site; without it only the API is served. */
  readonly webFolder?: string
}

/** By which address people open the site: that of the settings, else the one by which this request came. */
export const siteAddressOf = (
  { siteAddress }: Pick<ApiContext, 'siteAddress'>,
  { protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>,
): string => siteAddress ?? `${protocol}://${host}`
