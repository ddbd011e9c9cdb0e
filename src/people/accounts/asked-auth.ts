// How the library is asked: as a browser would, without one; what it refuses becomes a refusal of ours.
import { isRefused, Refused } from '#definition'

/** In which header the library finds the address of a caller; set by us, and never taken from the caller. */
export const addressHeader = 'x-waymark-address'

/** A browser, as far as sign-in has to know it. */
export interface Caller {
  /** The header `cookie` as it came; empty where none did. */
  readonly cookie: string
  readonly address: string
  /** What the browser calls itself. */
  readonly agent: string
  /** Where it says the page is from that asks. */
  readonly origin?: string
}

/** The headers that the library reads. */
export function headersOf({ cookie, address, agent }: Caller): Headers {
  return new Headers({ cookie, 'user-agent': agent, [addressHeader]: address })
}

interface Thrown {
  readonly body?: { readonly code?: string }
  readonly code?: unknown
  readonly cause?: unknown
}

const wrong = () => new Refused('sign-in-wrong', {}, 'not-signed-in')
const codeWrong = () => new Refused('code-wrong', {}, 'unprocessable')

/** What the library says, and what it means here. */
const meanings: Readonly<Record<string, () => Refused>> = {
  INVALID_EMAIL_OR_PASSWORD: wrong,
  INVALID_EMAIL: wrong,
  PASSWORD_TOO_LONG: wrong,
  INVALID_PASSWORD: () => new Refused('password-wrong', {}, 'unprocessable'),
  INVALID_CODE: codeWrong,
  INVALID_BACKUP_CODE: codeWrong,
  BACKUP_CODES_NOT_ENABLED: codeWrong,
  INVALID_TWO_FACTOR_COOKIE: () => new Refused('code-too-late', {}, 'not-signed-in'),
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: () => new Refused('code-too-late', {}, 'not-signed-in'),
  ACCOUNT_TEMPORARILY_LOCKED: () => new Refused('codes-guessed', {}, 'too-many'),
  TOTP_ALREADY_ENABLED: () => new Refused('second-factor-there', {}, 'conflict'),
  TOTP_NOT_ENABLED: () => new Refused('second-factor-none', {}, 'conflict'),
  UNAUTHORIZED: () => new Refused('session-over', {}, 'not-signed-in'),
}

/** What the database says of somebody who holds no role. */
const noRole = 'WM403'

function refusedOf(error: unknown): Refused | undefined {
  if (isRefused(error)) return error
  const { body, code, cause } = error as Thrown
  if (code === noRole || (cause as Thrown | undefined)?.code === noRole)
    return new Refused('access-ended', {}, 'not-signed-in')
  return meanings[body?.code ?? '']?.()
}

/** What was answered, and the cookies to be set. */
export interface Said<T> {
  readonly answer: T
  readonly cookies: readonly string[]
}

/**
 * Asks the library.
 *
 * @throws Refused with what it means here
 */
export async function askAuth<T>(
  work: () => Promise<{ readonly headers: Headers; readonly response: T }>,
): Promise<Said<T>> {
  try {
    const { headers, response } = await work()
    return { answer: response, cookies: headers.getSetCookie() }
  } catch (error) {
    throw refusedOf(error) ?? error
  }
}
