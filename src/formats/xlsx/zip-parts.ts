// The parts of a zip archive, weighed before any is unpacked. Names inside it are keys and never become paths.
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { BrokenTable, mostOf, type FileRefusal, type TableLimits } from '../tables/index.ts'
import { say } from './sentences/xlsx-sentences.ts'

export interface ZipParts {
  /** In lower case. */
  readonly names: readonly string[]
  /** A part as it unpacks, or undefined where there is none of that name. */
  readonly read: (name: string) => AsyncIterable<Buffer> | undefined
  readonly close: () => void
}

/** Sheets of repeated cells shrink to a hundredth; a bomb to a thousandth. Small parts cannot hurt. */
const mostTimesUnpacked = 400
const smallPart = 20_000_000

const broken = (reason: string): FileRefusal => ({ code: 'file-workbook-broken', params: { reason } })

function refusalOf(entry: Entry): FileRefusal | undefined {
  const { compressedSize, uncompressedSize } = entry
  if (entry.isEncrypted()) return { code: 'file-encrypted', params: {} }
  const isBomb = uncompressedSize > smallPart && uncompressedSize > compressedSize * mostTimesUnpacked
  if (isBomb) return { code: 'file-bomb', params: { megabytes: Math.ceil(uncompressedSize / 1e6) } }
  return entry.canDecodeFileData() ? undefined : broken(say('part-packed-unknown'))
}

/** Reads the list of parts, and stops at the first that must not be unpacked. */
async function listParts(zip: ZipFile, limits: TableLimits): Promise<Map<string, Entry> | FileRefusal> {
  const parts = new Map<string, Entry>()
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.length > mostOf.zipName) return broken(say('part-name-too-long'))
    // Some programs of Windows write their own sign between folder and name.
    const name = entry.fileName.toLowerCase().replaceAll('\\', '/')
    const refusal = refusalOf(entry)
    if (refusal) return refusal
    unpacked += entry.uncompressedSize
    const megabytes = Math.ceil(unpacked / 1e6)
    if (megabytes > limits.unpackedMegabytes) return { code: 'file-bomb', params: { megabytes } }
    if (parts.size >= mostOf.zipParts || parts.has(name)) {
      return broken(say('parts-too-many'))
    }
    parts.set(name, entry)
  }
  return parts
}

/** A part as it unpacks. It is opened when it is asked for, so that nobody misses what is wrong with it. */
async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  try {
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>
  } catch {
    throw new BrokenTable(broken(say('part-size-lies')), 0)
  }
}

/** Opens the archive, or says why it must not be. Sizes that lie are noticed while a part unpacks. */
export async function openZipParts(path: string, limits: TableLimits): Promise<ZipParts | FileRefusal> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => undefined)
  if (!zip) return broken(say('archive-damaged'))
  const damaged = broken(say('part-list-damaged'))
  const parts = await listParts(zip, limits).catch(() => damaged)
  if (!(parts instanceof Map)) {
    zip.close()
    return parts
  }
  return {
    names: [...parts.keys()],
    read: (name) => {
      const entry = parts.get(name.toLowerCase())
      return entry && bytesOf(zip, entry)
    },
    close: () => zip.close(),
  }
}
