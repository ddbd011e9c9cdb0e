// Which kind of document a file is, by its bytes; undefined where it is none that is kept.
import { readFile } from 'node:fs/promises'
import type { EvidenceMedia } from '#definition'
import { usualLimits } from '../tables/index.ts'
import { openZipParts, type ZipParts } from '../xlsx/index.ts'

const starts = (bytes: Buffer, sign: string | readonly number[]) =>
  bytes.subarray(0, sign.length).equals(Buffer.from(sign as string))

const [pngSign, jpegSign] = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0xff, 0xd8, 0xff],
]
const pngEnd = Buffer.from('IEND')
const [jpegEnd, tail] = [Buffer.from([0xff, 0xd9]), 1024]

/** Whether what has to stand near the end of a file stands there. */
const endsWith = (bytes: Buffer, sign: Buffer) => bytes.subarray(-tail).includes(sign)

/** What runs by itself where a PDF is opened, as far as it is written in plain sight. */
const acting = ['/JavaScript', '/JS', '/Launch', '/EmbeddedFile', '/RichMedia', '/Encrypt']
const isQuiet = (bytes: Buffer) =>
  !acting.some((word) => new RegExp(`${word}(?![A-Za-z])`).test(bytes.toString('latin1')))

/** Text that a person reads: UTF-8 without signs that steer programs, and no page of the web or drawing. */
function isPlainText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const hasSteering = /[^\P{Cc}\t\n\r]/u.test(text)
    return !hasSteering && !/^\s*(?:<|#!|%!|\{\\rtf|MIME-Version)/i.test(text)
  } catch {
    return false
  }
}

const openDocuments: Readonly<Record<string, EvidenceMedia>> = {
  'application/vnd.oasis.opendocument.text': 'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet': 'application/vnd.oasis.opendocument.spreadsheet',
}
const longestMark = 200

async function textOf(part: AsyncIterable<Buffer>): Promise<string> {
  let text = ''
  for await (const piece of part) {
    text += piece.toString('latin1')
    if (text.length > longestMark) return ''
  }
  return text
}

/** Macros, programs within, and things that other programs are asked to open. */
const active =
  /vbaproject|\.bin$|activex|(?:^|\/)embeddings\/|\.(?:exe|dll|js|vbs|bat|cmd|ps1|jar|lnk|hta)$|basic\/|scripts\//

async function documentIn({ names, read }: ZipParts): Promise<EvidenceMedia | undefined> {
  const isActive = names.some((name) => active.test(name) && !/printersettings\d*\.bin$/.test(name))
  if (isActive || names.some((name) => name.split('/').includes('..') || name.startsWith('/')))
    return undefined
  if (names.includes('[content_types].xml')) {
    if (names.includes('word/document.xml'))
      return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    if (names.includes('xl/workbook.xml'))
      return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return undefined
  }
  const mark = read('mimetype')
  return mark && names.includes('content.xml') ? openDocuments[(await textOf(mark)).trim()] : undefined
}

async function readArchive(path: string): Promise<EvidenceMedia | undefined> {
  const parts = await openZipParts(path, usualLimits)
  if ('code' in parts) return undefined
  try {
    return await documentIn(parts)
  } catch {
    return undefined
  } finally {
    parts.close()
  }
}

/** Looks at a file, which has to be small enough to be held in memory. */
export async function recogniseDocument(path: string): Promise<EvidenceMedia | undefined> {
  const bytes = await readFile(path)
  if (starts(bytes, '%PDF-'))
    return endsWith(bytes, Buffer.from('%%EOF')) && isQuiet(bytes) ? 'application/pdf' : undefined
  if (starts(bytes, pngSign)) return endsWith(bytes, pngEnd) ? 'image/png' : undefined
  if (starts(bytes, jpegSign)) return endsWith(bytes, jpegEnd) ? 'image/jpeg' : undefined
  if (starts(bytes, 'PK')) return readArchive(path)
  return bytes.length > 0 && isPlainText(bytes) ? 'text/plain' : undefined
}
