// Asks the Waymark that is running on the database, as whoever has its access token, or as the public.
import type { ProblemDetails } from '#definition'
import { UsageError } from './settings.ts'

/** Where Waymark runs, and the token that opens the registers there, where the command was given it too. */
export interface RunningSite {
  readonly address: string
  readonly token: string | undefined
}

/**
 * The answer to a question; with a body, to something that is to be done.
 *
 * @throws UsageError with the sentence of the site where it refuses
 */
export async function askSite<A>({ address, token }: RunningSite, path: string, body?: object): Promise<A> {
  const answer = await fetch(new URL(path, address), {
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  const said = (await answer.json()) as A | ProblemDetails
  if (!answer.ok) throw new UsageError((said as ProblemDetails).detail)
  return said as A
}
