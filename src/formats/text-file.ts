// What kind of bytes a file holds, found out before anything is read from it: encoding, size, digest, or “not text”.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { TextEncoding } from '#definition'
import type { FileRefusal } from './file-refusal.ts'

export interface TextFile {
  readonly encoding: TextEncoding
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string
  readonly bytes: number
  /** The first line, without its end. */
  readonly firstLine: string
}

const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a spreadsheet or another zip archive', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Excel or Word document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a gzip archive', [0x1f, 0x8b]],
]

const startsWith = (head: Buffer, bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte)

/** Byte order mark, or zero bytes where UTF-16 puts them in Latin text. */
function wideEncoding(head: Buffer): TextEncoding | undefined {
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(head, [0xfe, 0xff])) return 'utf-16be'
  const zeros = (odd: 0 | 1) =>
    head.subarray(0, 512).filter((byte, at) => at % 2 === odd && byte === 0).length
  const enough = Math.min(head.length, 512) / 2 / 3
  if (zeros(1) > enough && zeros(0) === 0) return 'utf-16le'
  if (zeros(0) > enough && zeros(1) === 0) return 'utf-16be'
  return undefined
}

/** The bytes of a file, seen once from beginning to end. */
export interface FileBytes {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string
  readonly bytes: number
  readonly head: Buffer
  readonly isUtf8: boolean
}

/** One pass over the bytes: the digest, the beginning, and whether all of it is UTF-8. */
async function scan(path: string): Promise<Omit<FileBytes, 'bytes'>> {
  const hash = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let head = Buffer.alloc(0)
  let isUtf8 = true
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    if (head.length < 65_536) head = Buffer.concat([head, chunk.subarray(0, 65_536)])
    if (!isUtf8) continue
    try {
      decoder.decode(chunk, { stream: true })
    } catch {
      isUtf8 = false
    }
  }
  return { head, digest: hash.digest('hex'), isUtf8 }
}

/** Looks at a file before it is read. What is larger than the limit is refused unread. */
export async function inspectBytes(path: string, mostMegabytes: number): Promise<FileBytes | FileRefusal> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return { code: 'file-missing', params: { file: path } }
  const size = Math.ceil(found.size / 1_000_000)
  if (size > mostMegabytes) return { code: 'file-too-large', params: { size, limit: mostMegabytes } }
  if (found.size === 0) return { code: 'file-empty', params: {} }
  return { ...(await scan(path)), bytes: found.size }
}

/** The bytes as text: its encoding, unless it is said, and first line; or what they are instead. */
export function findText(
  { head, digest, bytes, isUtf8 }: FileBytes,
  said?: TextEncoding,
): TextFile | FileRefusal {
  const binary = signatures.find(([, signature]) => startsWith(head, signature))
  if (binary) return { code: 'file-not-table', params: { kind: binary[0] } }
  const encoding = said ?? wideEncoding(head) ?? (isUtf8 ? 'utf-8' : 'windows-1250')
  const start = new TextDecoder(encoding).decode(head)
  if (!encoding.startsWith('utf-16') && start.includes('\0')) {
    return { code: 'file-not-table', params: { kind: 'binary data' } }
  }
  if (start.trim() === '') return { code: 'file-empty', params: {} }
  const [firstLine = ''] = start.trimStart().split(/\r\n|\n|\r/)
  return { encoding, digest, bytes, firstLine }
}

/** Looks at a text file before it is read. */
export async function inspectTextFile(path: string, mostMegabytes: number): Promise<TextFile | FileRefusal> {
  const found = await inspectBytes(path, mostMegabytes)
  return 'code' in found ? found : findText(found)
}
