// Lines in a file that a pass phrase seals: packed, and encrypted in the format of age (https://age-encryption.org/v1). Read and written piece by piece.
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { Refused } from '#definition'
import { damaged } from './line-shapes.ts'

/** A pass phrase has at least so many characters. */
export const leastPassPhrase = 12

type WebBytes = ReadableStream<Uint8Array>

const ofWeb = (bytes: unknown): Readable => Readable.fromWeb(bytes as Parameters<typeof Readable.fromWeb>[0])

/** In what the library says where no pass phrase of ours opens the file. */
const otherPhrase = 'no identity matched'

const lineEnd = 0x0a

/** Loaded where a file is sealed or opened: with all its kinds of keys it is sixty modules, which no other command needs. */
const sealing = () => import('age-encryption')

/** Packs the lines and seals them. What goes wrong with the lines is thrown as it is. */
async function sealInto(file: string, passPhrase: string, lines: AsyncIterable<string>): Promise<void> {
  const { Encrypter } = await sealing()
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passPhrase)
  const packed = createGzip()
  const packing = pipeline(Readable.from(lines), packed)
  // Heard of below; it may fail before anybody listens there.
  packing.catch(() => undefined)
  const sealed = await encrypter.encrypt(Readable.toWeb(packed) as WebBytes)
  const writing = pipeline(ofWeb(sealed), createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }))
  await Promise.all([packing, writing])
}

/**
 * Writes the lines into a file that only its owner may read. It is there as a whole, or not at all.
 *
 * @throws Refused where the file is there already or cannot be written
 */
export async function writeSealed(
  file: string,
  passPhrase: string,
  lines: AsyncIterable<string>,
): Promise<void> {
  if (existsSync(file)) throw new Refused('backup-is-there', { file }, 'conflict')
  const unfinished = `${file}.unfinished-${process.pid}`
  try {
    await sealInto(unfinished, passPhrase, lines)
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    const { code, path } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC' || path === unfinished)
      throw new Refused('file-not-written', { file, reason: code ?? '' }, 'bad-request', { cause: error })
    throw error
  }
}

/** The lines of a stream of bytes, without their ends. What stands behind the last end is a line as well. */
async function* splitLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let open: Buffer[] = []
  for await (const chunk of bytes) {
    let from = 0
    for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, from)) {
      yield Buffer.concat([...open, chunk.subarray(from, end)]).toString('utf8')
      open = []
      from = end + 1
    }
    if (from < chunk.length) open.push(chunk.subarray(from))
  }
  if (open.length > 0) yield Buffer.concat(open).toString('utf8')
}

/** What is said of a file that cannot be opened: there is none, the pass phrase is another one, or it is no backup. */
function whyNotOpened(file: string, error: unknown): Refused {
  const options = { cause: error }
  const { code } = error as NodeJS.ErrnoException
  if (code !== undefined)
    return new Refused('backup-unreadable', { file, reason: code }, 'bad-request', options)
  const isWrong = error instanceof Error && error.message.includes(otherPhrase)
  return new Refused(isWrong ? 'pass-phrase-wrong' : 'backup-foreign', {}, 'bad-request', options)
}

async function open(source: Readable, file: string, passPhrase: string): Promise<Readable> {
  const { Decrypter } = await sealing()
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passPhrase)
  try {
    return ofWeb(await decrypter.decrypt(Readable.toWeb(source) as WebBytes))
  } catch (error) {
    throw whyNotOpened(file, error)
  }
}

async function* unpack(source: Readable, opened: Readable): AsyncGenerator<string> {
  const unpacked = createGunzip()
  const unpacking = pipeline(opened, unpacked)
  // Whoever reads what is unpacked hears of it.
  unpacking.catch(() => undefined)
  try {
    yield* splitLines(unpacked)
  } catch (error) {
    throw damaged(error)
  } finally {
    source.destroy()
    unpacked.destroy()
  }
}

/**
 * Opens a sealed file, and gives its lines one after the other.
 *
 * @throws Refused where it cannot be opened; while it is read, where it is not as it was written: cut off, or changed anywhere
 */
export async function readSealed(file: string, passPhrase: string): Promise<AsyncIterable<string>> {
  const source = createReadStream(file)
  return unpack(source, await open(source, file, passPhrase))
}
