// What kind of bytes a file holds, found out before anything is read from it: encoding, size, digest, or “not text”.
import { say } from './texts-sentences.ts'
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { TextEncoding } from '#definition'
import type { FileRefusal } from '../tables/index.ts'
import { chunksOf, type ByteSource } from './byte-source.ts'
import { findEncoding, lookAtLetters, type WideLetters } from './find-encoding.ts'
import { findPageKind } from './page-kinds.ts'
import { newTextDecoder } from './text-decoder.ts'

export interface TextFile {
  readonly encoding: TextEncoding
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string
  readonly bytes: number
  /** Some words with letters beyond ASCII, as they were read; empty where there are none. */
  readonly sample: string
  /** The first lines, whole ones, as one text. */
  readonly start: string
}

type BinaryKind = 'kind-archive' | 'kind-old-office' | 'kind-pdf' | 'kind-png' | 'kind-gzip'

const signatures: readonly (readonly [kind: BinaryKind, bytes: readonly number[]])[] = [
  ['kind-archive', [0x50, 0x4b, 0x03, 0x04]],
  ['kind-old-office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['kind-pdf', [0x25, 0x50, 0x44, 0x46]],
  ['kind-png', [0x89, 0x50, 0x4e, 0x47]],
  ['kind-gzip', [0x1f, 0x8b]],
]

const startsWith = (head: Buffer, bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte)

/** Upper halves of the letters and signs that texts of the readers hold: Latin, Cyrillic, punctuation. */
const upperHalves = new Set([0x00, 0x01, 0x02, 0x03, 0x04, 0x1e, 0x20, 0x21])

/** Byte order mark, or upper halves where UTF-16 puts them: a text in another encoding holds no zero byte. */
function wideEncoding(head: Buffer): TextEncoding | undefined {
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(head, [0xfe, 0xff])) return 'utf-16be'
  const start = head.subarray(0, 4096)
  const every = (odd: 0 | 1) => start.filter((_byte, at) => at % 2 === odd)
  const isUpper = (bytes: Uint8Array) =>
    bytes.filter((byte) => upperHalves.has(byte)).length > bytes.length * 0.9
  const [even, odd] = [every(0), every(1)]
  if (odd.includes(0) && !even.includes(0) && isUpper(odd)) return 'utf-16le'
  if (even.includes(0) && !odd.includes(0) && isUpper(even)) return 'utf-16be'
  return undefined
}

/** The bytes of a file, seen once from beginning to end. */
export interface FileBytes {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string
  readonly bytes: number
  readonly head: Buffer
  readonly isUtf8: boolean
  /** Of a text that is neither UTF-8 nor UTF-16. */
  readonly letters?: WideLetters
}

/** One pass over the bytes: the digest, the beginning, and whether all of it is UTF-8. */
async function scan(source: ByteSource): Promise<Omit<FileBytes, 'bytes'>> {
  const hash = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let head = Buffer.alloc(0)
  let isUtf8 = true
  for await (const chunk of chunksOf(source, 1 << 20)) {
    hash.update(chunk)
    if (head.length < 65_536) head = Buffer.concat([head, chunk.subarray(0, 65_536)])
    if (!isUtf8) continue
    try {
      decoder.decode(chunk, { stream: true })
    } catch {
      isUtf8 = false
    }
  }
  return { head, digest: hash.digest('hex'), isUtf8: isUtf8 && isWhole(decoder) }
}

/** Whether the last letter came to its end: a file that was cut can end within one. */
function isWhole(decoder: InstanceType<typeof TextDecoder>): boolean {
  try {
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** How many bytes there are; nothing where the path is no file. */
async function sizeOf(source: ByteSource): Promise<number | undefined> {
  if (typeof source !== 'string') return source.length
  const found = await stat(source).catch(() => undefined)
  return found?.isFile() ? found.size : undefined
}

/** Looks at bytes before they are read. What is larger than the limit is refused unread. */
export async function inspectBytes(
  source: ByteSource,
  mostMegabytes: number,
): Promise<FileBytes | FileRefusal> {
  const bytes = await sizeOf(source)
  if (bytes === undefined) return { code: 'file-missing', params: { file: String(source) } }
  const size = Math.ceil(bytes / 1_000_000)
  if (size > mostMegabytes) return { code: 'file-too-large', params: { size, limit: mostMegabytes } }
  if (bytes === 0) return { code: 'file-empty', params: {} }
  const seen = await scan(source)
  const isEightBit = !seen.isUtf8 && !isBinary(seen.head) && wideEncoding(seen.head) === undefined
  return { ...seen, bytes, ...(isEightBit ? { letters: await lookAtLetters(source) } : {}) }
}

const isBinary = (head: Buffer) => signatures.some(([, signature]) => startsWith(head, signature))

/** What a document of XML is called where it is refused as a text. */
export const xmlKind = () => say('kind-xml')

/** Why a text with zero bytes among its rows is not read on. */
export const zeroBytes = () => say('zero-bytes')

/** Signs that no text has: control characters that are neither zero, blanks nor ends of lines. */
const hasControls = (text: string) =>
  Array.from(text, (sign) => sign.codePointAt(0) ?? 0).some(
    (code) => (code >= 1 && code <= 8) || (code >= 14 && code <= 31),
  )

const mostSampled = 5
const wideWord = /(?![A-Za-z])\p{L}/u

/** Words with letters beyond ASCII, as they are read: whoever looks at them sees whether they are. */
function sampleOf(text: string, { letters }: FileBytes, encoding: TextEncoding): string {
  // Each word once: a pattern that looks for the letter within the word begins anew at each of its letters.
  const words = (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter((word) => wideWord.test(word))
  const further = (letters?.words ?? []).map((word) => newTextDecoder(encoding).decode(word))
  const all = words.length > 0 ? words : further
  return [...new Set(all)].slice(0, mostSampled).join(', ')
}

function encodingOf({ head, isUtf8, letters }: FileBytes): TextEncoding | FileRefusal {
  const wide = wideEncoding(head)
  if (wide !== undefined) return wide
  return isUtf8 || !letters ? 'utf-8' : findEncoding(letters)
}

/** What a zero byte tells: below whole lines of text that something went wrong with the file, and else that it is no text. */
function zeroByte(start: string): FileRefusal {
  const before = start.slice(0, start.indexOf('\0'))
  const above = before.slice(0, before.lastIndexOf('\n') + 1)
  if (above === '' || hasControls(above))
    return { code: 'file-not-table', params: { kind: say('kind-binary') } }
  return { code: 'file-broken', params: { reason: zeroBytes() }, line: above.split('\n').length }
}

/** The bytes as text: its encoding, unless it is said, and its first lines; or what they are instead. */
export function findText(found: FileBytes, said?: TextEncoding): TextFile | FileRefusal {
  const { head, digest, bytes } = found
  const binary = signatures.find(([, signature]) => startsWith(head, signature))
  if (binary) return { code: 'file-not-table', params: { kind: say(binary[0]) } }
  const encoding = said ?? encodingOf(found)
  if (typeof encoding !== 'string') return encoding
  const start = newTextDecoder(encoding).decode(head)
  if (start.includes('\0')) return zeroByte(start)
  if (start.trim() === '') return { code: 'file-empty', params: {} }
  const page = findPageKind(start)
  if (page !== undefined) return { code: 'file-not-table', params: { kind: say(page) } }
  return { encoding, digest, bytes, sample: sampleOf(start, found, encoding), start }
}

/** Looks at a text before it is read. */
export async function inspectTextFile(
  source: ByteSource,
  mostMegabytes: number,
): Promise<TextFile | FileRefusal> {
  const found = await inspectBytes(source, mostMegabytes)
  return 'code' in found ? found : findText(found)
}
