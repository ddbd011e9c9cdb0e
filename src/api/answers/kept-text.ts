// An answer as it is kept: its text, and what every caller needs of it besides, made once.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How an answer can be sent. */
export type Encoding = 'br' | 'gzip'

export interface KeptText {
  readonly text: string
  /** The entity tag: another one for another text. */
  readonly tag: () => string
  /** The bytes as they leave. */
  readonly bytes: () => Buffer
  /** The bytes in that encoding. */
  readonly encoded: (encoding: Encoding) => Promise<Buffer>
}

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)]
/** What is asked for once may wait for half a second of compressing no more than for a tenth. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
/** What never changes is compressed once for all readers. The highest quality takes twice as long for a fiftieth less. */
const dense = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }

/** Keeps a text. `label` is what is done to every text before it leaves. @param isLasting it changes with the server alone */
export function keepText(
  text: string,
  label: (text: string) => string,
  { isLasting = false }: { readonly isLasting?: boolean } = {},
): KeptText {
  let tag: string | undefined
  let bytes: Buffer | undefined
  const encodings = new Map<Encoding, Promise<Buffer>>()
  return {
    text,
    tag: () => (tag ??= `"${createHash('sha256').update(text).digest('base64url')}"`),
    bytes: () => (bytes ??= Buffer.from(label(text))),
    encoded: (encoding) => {
      const known = encodings.get(encoding)
      if (known) return known
      const made = encoding === 'br' ? brotli(label(text), isLasting ? dense : quick) : zip(label(text))
      encodings.set(encoding, made)
      return made
    },
  }
}

/** The encoding that a caller takes: the denser one where there is a choice, none where nothing is said. */
export function findEncoding(accepted: string | undefined): Encoding | undefined {
  const taken = new Set(
    (accepted ?? '')
      .split(',')
      .map((one) => one.trim().toLowerCase())
      .filter((one) => !/;\s*q=0(\.0*)?$/.test(one))
      .map((one) => one.split(';')[0]),
  )
  return (['br', 'gzip'] as const).find((one) => taken.has(one))
}
