// Who works in this window, as far as this device has to know: the id of their account, or a digest of their access token.

const place = 'waymark-person'
const acceptedPlace = 'waymark-person-accepted'

/** The person of this window; empty where nobody has entered a token. */
export function readPerson(): string {
  return sessionStorage.getItem(place) ?? ''
}

/** The person of this window once a server has accepted their token; empty before. */
export function readAccepted(): string {
  return sessionStorage.getItem(acceptedPlace) ?? ''
}

const hexOf = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** The digest of a token. Where a browser works out none, without encryption on the way, a name for this window only. */
async function personOf(token: string): Promise<string> {
  const text = new TextEncoder().encode(`waymark person ${token}`)
  // Browsers leave it out where the page came without encryption.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto }
  if (!subtle) return hexOf(crypto.getRandomValues(new Uint8Array(32)))
  return hexOf(new Uint8Array(await subtle.digest('SHA-256', text)))
}

/** Remembers for this window who has entered the token. */
export async function keepPerson(token: string): Promise<void> {
  sessionStorage.setItem(place, await personOf(token))
}

/** Remembers for this window whose session it is. True where it was somebody else before. */
export function keepAccount(id: string): boolean {
  sessionStorage.setItem(place, id)
  return acceptPerson()
}

/** A server has accepted the token of this window. True the first time. */
export function acceptPerson(): boolean {
  const isNew = readAccepted() !== readPerson()
  sessionStorage.setItem(acceptedPlace, readPerson())
  return isNew
}

export function forgetPerson(): void {
  sessionStorage.removeItem(place)
  sessionStorage.removeItem(acceptedPlace)
}
