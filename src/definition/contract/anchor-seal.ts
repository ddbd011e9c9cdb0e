// What everything that is exported says of the audit log: the digest of its newest anchor, and nothing of what was done.

export interface AnchorSeal {
  /** ISO moment of the anchor. */
  readonly at: string
  /** SHA-256 of the anchor's line. */
  readonly digest: string
  /** Fingerprint of the key that signed it. */
  readonly key: string
}

/** The header under which downloads carry the seal. */
export const anchorHeader = 'waymark-anchor'

/** The seal in one line: moment, digest, fingerprint. */
export function sealText({ at, digest, key }: AnchorSeal): string {
  return `${at} ${digest} key ${key}`
}
