// The way to the server and back: the only place of the pages where anything is sent. Files go by the older kind of request,
// which says how far they are.
import { language } from '../words/index.ts'
import { unanswered } from './api-problem.ts'

export interface Sending {
  readonly method: string
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  /** Nothing is shown of who asks, the cookie of a session included. */
  readonly isAnybodys: boolean
  readonly body: string | Blob | undefined
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((percent: number) => void) | undefined
}

/** What came back, whatever it is. */
export interface Answered {
  readonly status: number
  /** Is it a problem in words (RFC 9457)? */
  readonly isProblem: boolean
  readonly header: (name: string) => string | null
  /** Undefined where it is no JSON. */
  readonly json: () => Promise<unknown>
  readonly blob: () => Promise<Blob>
}

/** What is read once and asked for twice. */
function kept<T>(read: () => T): () => T {
  let found: { readonly value: T } | undefined
  return () => (found ??= { value: read() }).value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isProblemType = (type: string | null) => type?.includes('application/problem+json') === true

/** What is refused is told in the language of the page, whatever the browser wishes for. */
const inOwnLanguage = { 'accept-language': language }

async function byFetch({ method, address, headers, body, signal, isAnybodys }: Sending): Promise<Answered> {
  const response = await fetch(address, {
    ...{
      method,
      headers: { ...headers, ...inOwnLanguage },
      credentials: isAnybodys ? 'omit' : 'same-origin',
    },
    ...(body === undefined ? {} : { body }),
    ...(signal ? { signal } : {}),
    // Who signs out and closes the window at once is signed out all the same.
    keepalive: method !== 'GET' && body === undefined,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw unanswered()
  })
  return {
    status: response.status,
    isProblem: isProblemType(response.headers.get('content-type')),
    header: (name) => response.headers.get(name),
    json: kept(async () => parsed(await response.text().catch(() => ''))),
    blob: () => response.blob(),
  }
}

function byOlderRequest({ method, address, headers, body, signal, onProgress }: Sending): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, address)
    for (const [name, value] of Object.entries({ ...headers, ...inOwnLanguage }))
      request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress?.(Math.floor((100 * loaded) / Math.max(total, 1))),
    )
    signal?.addEventListener('abort', () => request.abort())
    request.addEventListener('abort', () => reject(signal?.reason ?? unanswered()))
    request.addEventListener('error', () => reject(unanswered()))
    request.addEventListener('load', () => {
      const { status, responseText } = request
      const header = (name: string) => request.getResponseHeader(name)
      const json = () => Promise.resolve(parsed(responseText))
      const isProblem = isProblemType(header('content-type'))
      resolve({ status, isProblem, header, json, blob: () => Promise.resolve(new Blob([responseText])) })
    })
    request.send(body ?? null)
  })
}

/** Sends it. Throws where no answer came: an `ApiProblem`, or the reason for which it was given up. */
export function overWire(sending: Sending): Promise<Answered> {
  return sending.onProgress ? byOlderRequest(sending) : byFetch(sending)
}
