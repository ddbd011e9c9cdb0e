// How this window shows who works in it: by the cookie of a session, which no script can read, or by an access token.
import { createContext, useContext } from 'react'
import { tidyDrafts } from './drafts.ts'
import { forgetPerson, keepAccount, keepPerson } from './person.ts'

const place = 'waymark-token'

/** The person whose session the browser has, as the server says; empty where there is none. */
let account = ''

/** The access token of this window; it is kept for the window and not longer. */
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
  account = ''
  forgetPerson()
}

/** Notes what the server says of the session. Whoever comes new clears away what others left on this device. */
export function noteAccount(id: string): void {
  if (readToken() !== '') return
  account = id
  if (id === '') forgetPerson()
  else if (keepAccount(id)) tidyDrafts()
}

/** Whether anybody is signed in. No page is shown before the server has said so. */
export const isSignedIn = (): boolean => readToken() !== '' || account !== ''

/** Asks again who works here. */
export const AskAgain = createContext<() => void>(() => undefined)
export const useAskAgain = (): (() => void) => useContext(AskAgain)
