// An anchor: the heads of all chains at a moment, as one line of JSON, signed with a key that the database does not have. Pure.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'

/** The last entry of a chain. */
export interface ChainHead {
  readonly chain: string
  readonly sequence: number
  readonly hash: string
}

export interface Anchor {
  /** ISO moment. */
  readonly at: string
  /** In the order of their chains. */
  readonly heads: readonly ChainHead[]
  /** Digest of the anchor before; empty for the first. */
  readonly previous: string
  /** Fingerprint of the public key. */
  readonly key: string
  /** How many erasures the list beside the anchors had then; not said where it had none. */
  readonly erasures?: number
  /** Of all the rest, as base64. */
  readonly signature: string
}

/** A key that signs, with the fingerprint by which its anchors name it. */
export interface AuditKey {
  readonly privateKey: KeyObject
  readonly fingerprint: string
}

/** SHA-256 of the public key in DER, the first 32 hexadecimal digits of it. */
export function fingerprintOf(publicKey: KeyObject): string {
  const der = publicKey.export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(der).digest('hex').slice(0, 32)
}

/** Reads a private key from PEM. Throws where it is none. */
export function readPrivateKey(pem: string): AuditKey {
  const privateKey = createPrivateKey(pem)
  return { privateKey, fingerprint: fingerprintOf(createPublicKey(privateKey)) }
}

/** A new Ed25519 key, as PEM. */
export function newKeyPem(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** The public half of a key, as PEM, for whoever keeps it elsewhere. */
export function publicPemOf({ privateKey }: AuditKey): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
}

/** What is signed: everything but the signature, always in this order. */
function signedText({ at, heads, previous, key, erasures }: Omit<Anchor, 'signature'>): string {
  const plain = heads.map(({ chain, sequence, hash }) => ({ chain, sequence, hash }))
  return JSON.stringify({ at, heads: plain, previous, key, ...(erasures === undefined ? {} : { erasures }) })
}

/** Signs the heads. Gives the line that is kept. */
export function signAnchor(
  { privateKey, fingerprint }: AuditKey,
  told: Pick<Anchor, 'at' | 'heads' | 'previous' | 'erasures'>,
): string {
  const unsigned = { ...told, key: fingerprint }
  const signature = sign(null, Buffer.from(signedText(unsigned)), privateKey).toString('base64')
  return JSON.stringify({ ...(JSON.parse(signedText(unsigned)) as object), signature })
}

/** The digest by which the next anchor, and everything that is exported, names this one. */
export function anchorDigest(line: string): string {
  return createHash('sha256').update(line).digest('hex')
}

/** Reads a line; undefined where it is no anchor. */
export function readAnchor(line: string): Anchor | undefined {
  try {
    const { at, heads, previous, key, signature } = JSON.parse(line) as Partial<Anchor>
    const isWhole = [at, previous, key, signature].every((one) => typeof one === 'string')
    return isWhole && Array.isArray(heads) ? (JSON.parse(line) as Anchor) : undefined
  } catch {
    return undefined
  }
}

/** Whether the key has signed the anchor. */
export function isSignedBy(anchor: Anchor, publicKey: KeyObject): boolean {
  return verify(null, Buffer.from(signedText(anchor)), publicKey, Buffer.from(anchor.signature, 'base64'))
}

/** Reads public keys from PEM texts; of a private one its public half. By fingerprint. */
export function readPublicKeys(pems: readonly string[]): Map<string, KeyObject> {
  return new Map(pems.map((pem) => createPublicKey(pem)).map((key) => [fingerprintOf(key), key]))
}
