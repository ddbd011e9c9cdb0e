// Asks the Waymark that is running on the database, as whoever has its access token, or as the public.
import { openAsBlob, statSync } from 'node:fs'
import { Refused, spokenLanguage, type ProblemDetails } from '#definition'

/** Where Waymark runs, and the token that opens the registers there, where the command was given it too. */
export interface RunningSite {
  readonly address: string
  readonly token: string | undefined
}

/**
 * The answer to a question; with a body, to something that is to be done.
 *
 * @throws Refused with the sentence of the site where it refuses
 */
export async function askSite<A extends object>(
  { address, token }: RunningSite,
  path: string,
  body?: object,
): Promise<A> {
  const answer = await fetch(new URL(path, address), {
    headers: {
      'accept-language': spokenLanguage(),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  // Without a token the sentence of the site would speak of headers, and not of how a command is given one.
  if (answer.status === 401 && token === undefined)
    throw new Refused('running-wants-key', { address }, 'not-signed-in')
  return readAnswer(answer)
}

/** What the site says, or its sentence where it refuses. A refusal that lists problems is an answer, too. */
async function readAnswer<A extends object>(answer: Response): Promise<A> {
  const said = (await answer.json()) as A | ProblemDetails
  if (answer.ok || 'problems' in said) return said as A
  throw new Refused(
    'as-said',
    { problem: { what: (said as ProblemDetails).detail, mend: '' } },
    'bad-request',
  )
}

/**
 * Sends the bytes of a file, and gives what became of it.
 *
 * @throws Refused with the sentence of the site where it refuses
 */
export async function sendFile<A extends object>(
  { address, token = '' }: RunningSite,
  path: string,
  file: string,
): Promise<A> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new Refused('file-not-there', { file }, 'bad-request')
  }
  const body = await openAsBlob(file)
  const headers = {
    ...{ authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    'accept-language': spokenLanguage(),
  }
  return readAnswer(await fetch(new URL(path, address), { method: 'POST', headers, body }))
}

/**
 * The bytes of a file that the site gives.
 *
 * @throws Refused with the sentence of the site where it refuses
 */
export async function fetchFile({ address, token }: RunningSite, path: string): Promise<Buffer> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const answer = await fetch(new URL(path, address), { headers })
  if (!answer.ok) return readAnswer(answer)
  return Buffer.from(await answer.arrayBuffer())
}
