// The access token of this window, and requests that carry it. It is kept for the window and not longer.
import { createContext, useContext } from 'react'
import type { NotKept, RecordAnswer } from '#definition'
import { words } from '../words/index.ts'
import { tidyDrafts } from './drafts.ts'
import { acceptPerson, forgetPerson, keepPerson } from './person.ts'

const place = 'waymark-token'

export function readToken(): string {
  return sessionStorage.getItem(place) ?? ''
}

/** Keeps the token for this window, and who brings it. */
export async function keepToken(token: string): Promise<void> {
  await keepPerson(token)
  sessionStorage.setItem(place, token)
}

export function forgetToken(): void {
  sessionStorage.removeItem(place)
  forgetPerson()
}

/** Thrown where the token is missing or wrong. */
export class NoAccess extends Error {
  override name = 'NoAccess'
}

/** Throws where the server refused the token. The first time it takes it, what others left on this device goes. */
function checkAccess({ status }: Response): void {
  if (status === 401) throw new NoAccess()
  if (status < 400 && acceptPerson()) tidyDrafts()
}

const headers = () => ({ authorization: `Bearer ${readToken()}`, accept: 'application/json' })

/** Reads with the token. */
export async function fetchWithToken<Answer>(path: string): Promise<Answer> {
  const response = await fetch(path, { headers: headers() })
  checkAccess(response)
  const body = (await response.json()) as Answer & { readonly detail?: string }
  if (!response.ok) throw new Error(body.detail ?? words.problems.unreadable)
  return body
}

/** The name that a server gives a file: as it is written, or the plain one where it has no other. */
function fileNameIn(disposition: string): string {
  const whole = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  return whole ? decodeURIComponent(whole) : (/filename="([^"]+)"/.exec(disposition)?.[1] ?? 'waymark')
}

/** Downloads a file with the token, under the name that the server gives it. */
export async function downloadWithToken(path: string): Promise<string> {
  const response = await fetch(path, { headers: { ...headers(), accept: '*/*' } })
  checkAccess(response)
  if (!response.ok) {
    const { detail } = (await response.json()) as { readonly detail?: string }
    throw new Error(detail ?? words.problems.unreadable)
  }
  const name = fileNameIn(response.headers.get('content-disposition') ?? '')
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
  return name
}

/** Takes something away. */
export async function removeWithToken(path: string): Promise<void> {
  const response = await fetch(path, { method: 'DELETE', headers: headers() })
  checkAccess(response)
  if (response.ok) return
  const { detail } = (await response.json()) as { readonly detail?: string }
  throw new Error(detail ?? words.problems.unreadable)
}

export type Sent = { readonly record: RecordAnswer } | { readonly refusal: NotKept }

/** Asks a question that is too long for an address. The body is JSON. */
export async function askWithToken<Answer>(path: string, body: string): Promise<Answer> {
  const type = { 'content-type': 'application/json' }
  const response = await fetch(path, { method: 'POST', headers: { ...headers(), ...type }, body })
  checkAccess(response)
  const answer = (await response.json()) as Answer & { readonly detail?: string }
  if (!response.ok) throw new Error(answer.detail ?? words.problems.unreadable)
  return answer
}

/**
 * Sends a change with the token: what was kept, or why not. Throws where no answer came; sending the same again
 * under the same key then never keeps it twice.
 */
export async function sendWithToken(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  { body, key }: { readonly body?: object; readonly key: string },
): Promise<Sent> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) }
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  const response = await fetch(path, {
    method,
    headers: { ...headers(), ...type, 'idempotency-key': key },
    ...content,
  })
  checkAccess(response)
  const answer = (await response.json()) as RecordAnswer & NotKept & { readonly detail?: string }
  if (response.ok) return { record: answer }
  if (response.status === 409 || response.status === 422) {
    // a refusal names problems, likes or another change; anything else with these numbers is a problem of its own
    if (Array.isArray(answer.problems)) return { refusal: answer }
  }
  throw new Error(answer.detail ?? words.problems.unreadable)
}

/** Asks for something to be done. The answer may be empty. */
export async function callWithToken<Answer>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
): Promise<Answer | undefined> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) }
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  const response = await fetch(path, { method, headers: { ...headers(), ...type }, ...content })
  checkAccess(response)
  if (response.status === 204) return undefined
  const answer = (await response.json()) as Answer & { readonly detail?: string }
  if (!response.ok) throw new Error(answer.detail ?? words.problems.unreadable)
  return answer
}

/** Asks for the token again. */
export const AskAgain = createContext<() => void>(() => undefined)
export const useAskAgain = (): (() => void) => useContext(AskAgain)
