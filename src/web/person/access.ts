// The access token of this window. It is kept for the window and not longer.
import { createContext, useContext } from 'react'
import { forgetPerson, keepPerson } from './person.ts'

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

/** Asks for the token again. */
export const AskAgain = createContext<() => void>(() => undefined)
export const useAskAgain = (): (() => void) => useContext(AskAgain)
