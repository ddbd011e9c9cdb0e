// What sign-in is opened with.
import type { Roadmap } from '#definition'
import type { Database } from '#storage'
import type { ProviderSettings } from './provider/provider-settings.ts'

/** Where sign-in keeps its tables, and where rights are. */
export interface SignInSettings {
  /** Through the login of sign-in. */
  readonly accounts: Database
  /** Through which people are served. */
  readonly db: Database
  readonly roadmap: Roadmap
  /** Offer an example of every role to whoever sits at this machine. */
  readonly hasExamples?: boolean
  /** By which address people open Waymark, where that is set. */
  readonly site?: string
  /** Single sign-on; nobody comes in by it where not said. Needs `site`. */
  readonly provider?: ProviderSettings
  /** E-mails are sent: links go to their person, and to nobody else. */
  readonly hasMail?: boolean
}
