// The device that makes passkeys and signs with them, as the browser lets a page ask it.
import { passkeyWords } from '../words/people/passkey-words.ts'

const isAddress = (host: string): boolean => /^[\d.]+$/.test(host) || host.includes(':')

/** Why no passkey can be made or used here, in words; undefined where one can. */
export function whyNoPasskeys(): string | undefined {
  if (isAddress(globalThis.location.hostname.replaceAll(/[[\]]/g, ''))) return passkeyWords.byName
  const { PublicKeyCredential: known } = globalThis as { PublicKeyCredential?: unknown }
  if (known === undefined || !('parseCreationOptionsFromJSON' in (known as object)))
    return passkeyWords.noDevice
  return undefined
}

/** The answer of the device as JSON. Where the person did not want to, or the device has nothing, that is said. */
async function answerOf(asked: Promise<Credential | null>): Promise<string> {
  const credential = await asked.catch(() => null)
  if (!(credential instanceof PublicKeyCredential)) throw new Error(passkeyWords.notDone)
  return JSON.stringify(credential.toJSON())
}

/** Lets the device make a passkey. */
export function makePasskey(question: string): Promise<string> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    JSON.parse(question) as PublicKeyCredentialCreationOptionsJSON,
  )
  return answerOf(navigator.credentials.create({ publicKey }))
}

/** Lets the device sign with a passkey of this site. */
export function signWithPasskey(question: string): Promise<string> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    JSON.parse(question) as PublicKeyCredentialRequestOptionsJSON,
  )
  return answerOf(navigator.credentials.get({ publicKey }))
}
