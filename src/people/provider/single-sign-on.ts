// Single sign-on: to the provider and back.
import { createHash, timingSafeEqual } from 'node:crypto'
import { Refused } from '#definition'
import type { Caller, Said } from '../accounts/asked-auth.ts'
import { isEncrypted } from '../accounts/cookies.ts'
import type { Sessions } from '../accounts/sessions.ts'
import type { SignInSettings } from '../sign-in-settings.ts'
import { joinedAccount } from './joined-account.ts'
import { askWhoCame, findDoors, type ProviderDoors } from './provider-answers.ts'
import { providerBackPath } from './provider-settings.ts'
import { beginVisit, endVisit } from './provider-visits.ts'

/** What a browser brings back. */
export interface BroughtBack {
  readonly code: string
  readonly state: string
}

export interface SingleSignOn {
  /** What people call the provider. */
  readonly name: string
  /** Where the browser is to go, and the cookie by which it is known when it comes back. */
  readonly begin: () => Promise<Said<string>>
  /** Lets in whom the provider has named. */
  readonly enter: (caller: Caller, brought: BroughtBack) => Promise<Said<undefined>>
}

const cookieName = 'waymark.provider'
const seconds = 600

/** Comes along when the provider sends the browser back, and so is `Lax`, as no other cookie of ours. */
const visitCookie = (site: string, state: string, age: number) =>
  [
    ...[`${cookieName}=${state}`, `Path=${providerBackPath}`, 'HttpOnly', 'SameSite=Lax', `Max-Age=${age}`],
    ...(isEncrypted(site) ? ['Secure'] : []),
  ].join('; ')

function isOwnVisit({ cookie }: Caller, state: string): boolean {
  const kept = new RegExp(`(?:^|; )${cookieName.replace('.', '\\.')}=([\\w-]+)`).exec(cookie)?.[1] ?? ''
  const [a, b] = [Buffer.from(kept), Buffer.from(state)]
  return a.length > 0 && a.length === b.length && timingSafeEqual(a, b)
}

const doorsKeptFor = 3_600_000

/** The doors of the provider, asked for again now and then, and after it was silent. */
function keepDoors(find: () => Promise<ProviderDoors>): () => Promise<ProviderDoors> {
  let kept: { readonly doors: Promise<ProviderDoors>; readonly at: number } | undefined
  return () => {
    if (!kept || performance.now() - kept.at > doorsKeptFor) {
      const doors = find()
      kept = { doors, at: performance.now() }
      doors.catch(() => (kept = undefined))
    }
    return kept.doors
  }
}

/** Single sign-on by the provider of the settings; none where they name none. */
export function singleSignOnOf(
  settings: SignInSettings,
  sessions: Sessions,
): { readonly singleSignOn?: SingleSignOn } {
  const { accounts, provider, site = '' } = settings
  if (!provider) return {}
  const doors = keepDoors(() => findDoors(provider))
  const address = site + providerBackPath
  const begin = async (): Promise<Said<string>> => {
    const { authorization } = await doors()
    const { state, nonce, verifier } = await beginVisit(accounts)
    const to = new URL(authorization)
    const asked = {
      response_type: 'code',
      client_id: provider.clientId,
      redirect_uri: address,
      scope: ['openid', 'email', 'profile'].join(' '),
      ...{ state, nonce, code_challenge_method: 'S256' },
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    }
    for (const [name, value] of Object.entries(asked)) to.searchParams.set(name, value)
    return { answer: to.href, cookies: [visitCookie(site, state, seconds)] }
  }
  const enter = async (caller: Caller, { code, state }: BroughtBack): Promise<Said<undefined>> => {
    if (!isOwnVisit(caller, state)) throw new Refused('provider-late', {}, 'not-signed-in')
    const visit = await endVisit(accounts, state)
    const told = await askWhoCame(provider, await doors(), { code, address, ...visit })
    const { cookies } = await sessions.enterAs(caller, await joinedAccount(settings, told))
    return { answer: undefined, cookies: [...cookies, visitCookie(site, '', 0)] }
  }
  return { singleSignOn: { name: provider.name, begin, enter } }
}
