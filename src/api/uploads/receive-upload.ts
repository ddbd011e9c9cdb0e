// Takes the body of a request into a file of its own, as it streams in: no larger than allowed, and gone if it breaks off.
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Transform, type Readable, type TransformCallback } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refused } from '#definition'

export interface Upload {
  readonly path: string
  /** SHA-256 of the bytes. */
  readonly digest: string
  readonly bytes: number
}

export interface UploadPlace {
  readonly folder: string
  readonly mostMegabytes: number
}

/** The name of a file as it can be shown and written down: no folders, no hidden signs, not endless. It names no file here. */
export function safeFileName(name: string): string {
  const last = basename(name.replaceAll('\\', '/'))
  const shown = last
    .replaceAll(/[\p{C}<>:"|?*/\\]/gu, '')
    .replace(/^[.\s=+@-]+/, '')
    .trim()
  return shown === '' ? 'upload' : Array.from(shown).slice(-120).join('')
}

/** A body that is too large is read on and thrown away up to this many times the limit, so that the sender hears why. */
const patience = 3

/** Writes the body into a new file. The file’s own name is ours alone. */
export async function receiveUpload(body: Readable, { folder, mostMegabytes }: UploadPlace): Promise<Upload> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, randomUUID())
  const hash = createHash('sha256')
  const tooLarge = new Refused('upload-too-large', { most: mostMegabytes }, 'too-large')
  const limit = mostMegabytes * 1_000_000
  let bytes = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
      bytes += chunk.length
      if (bytes > limit * patience) return done(tooLarge)
      if (bytes > limit) return done()
      hash.update(chunk)
      return done(null, chunk)
    },
  })
  try {
    await pipeline(body, count, createWriteStream(path, { mode: 0o600, flags: 'wx' }))
    if (bytes > limit) throw tooLarge
    return { path, digest: hash.digest('hex'), bytes }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}
