// The access token of this window, and requests that carry it. It is kept for the window and not longer.
import { createContext, useContext } from 'react'
import type { NotKept, RecordAnswer } from '#definition'
import { words } from '../words/index.ts'

const place = 'waymark-token'

export function readToken(): string {
  return sessionStorage.getItem(place) ?? ''
}

export function keepToken(token: string): void {
  if (token === '') sessionStorage.removeItem(place)
  else sessionStorage.setItem(place, token)
}

/** Thrown where the token is missing or wrong. */
export class NoAccess extends Error {
  override name = 'NoAccess'
}

const headers = () => ({ authorization: `Bearer ${readToken()}`, accept: 'application/json' })

/** Reads with the token. */
export async function fetchWithToken<Answer>(path: string): Promise<Answer> {
  const response = await fetch(path, { headers: headers() })
  if (response.status === 401) throw new NoAccess()
  const body = (await response.json()) as Answer & { readonly detail?: string }
  if (!response.ok) throw new Error(body.detail ?? words.problems.unreadable)
  return body
}

export type Sent = { readonly record: RecordAnswer } | { readonly refusal: NotKept }

/** Sends a change with the token: what was kept, or why not. Throws where no answer came. */
export async function sendWithToken(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
): Promise<Sent> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) }
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  const response = await fetch(path, { method, headers: { ...headers(), ...type }, ...content })
  if (response.status === 401) throw new NoAccess()
  const answer = (await response.json()) as RecordAnswer & NotKept & { readonly detail?: string }
  if (response.ok) return { record: answer }
  if (response.status === 409 || response.status === 422) return { refusal: answer }
  throw new Error(answer.detail ?? words.problems.unreadable)
}

/** Asks for the token again. */
export const AskAgain = createContext<() => void>(() => undefined)
export const useAskAgain = (): (() => void) => useContext(AskAgain)
