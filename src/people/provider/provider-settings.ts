// A provider of single sign-on, as the operator names it.
import type { Role } from '#definition'

export interface ProviderSettings {
  /** The address by which the provider calls itself. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What people call it: it stands on the button. */
  readonly name: string
  /** Whoever the provider knows gets an account with this role; nobody does where not said. */
  readonly newRole?: string
}

/** Whether a role may be given to whoever a provider knows: it shows figures, and nothing of records. */
export const isForEverybody = ({ records = [], writes, accepts, administers }: Role): boolean =>
  records.length === 0 && !writes && accepts !== true && administers !== true

/** Where a provider sends browsers back to. */
export const providerBackPath = '/api/sign-in/provider/back'
