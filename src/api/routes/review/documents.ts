// Documents that are kept as they are: they come in whole or not at all, and leave as they came, to be saved and never shown.
import { readFile, rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { mostEvidenceMegabytes, Refused, type EvidenceMedia } from '#definition'
import { recogniseDocument } from '#formats'
import { dispositionOf } from '../../exports/index.ts'
import { uploadPlace, type ApiContext } from '../../requests/index.ts'
import { receiveUpload, safeFileName } from '../../uploads/index.ts'

/** A document that came in: its kind is what its bytes say. */
interface ReceivedDocument {
  readonly name: string
  readonly media: EvidenceMedia
  readonly bytes: Buffer
}

interface Sent {
  readonly name: string
  readonly body: Readable | undefined
}

/**
 * Receives a document and does something with it. Nothing of it stays on the disk.
 *
 * @throws Refused where it is empty, too large, or of no kind that is kept
 */
export async function receiveDocument<Kept>(
  context: ApiContext,
  { name, body }: Sent,
  keep: (received: ReceivedDocument) => Promise<Kept>,
): Promise<Kept> {
  if (!body) throw new Refused('file-body-missing', {}, 'bad-request')
  const place = { ...uploadPlace(context), mostMegabytes: mostEvidenceMegabytes }
  const { path, bytes: size } = await receiveUpload(body, place)
  try {
    if (size === 0) throw new Refused('evidence-empty', {}, 'unprocessable')
    const media = await recogniseDocument(path)
    if (!media) throw new Refused('evidence-kind', {}, 'unprocessable')
    return await keep({ name: safeFileName(name), media, bytes: await readFile(path) })
  } finally {
    await rm(path, { force: true })
  }
}

/** Sends a document under its name: saved by whoever gets it, shown by no browser and kept in no cache. */
export const sendDocument = (reply: FastifyReply, name: string, bytes: Buffer): FastifyReply =>
  reply
    .type('application/octet-stream')
    .header('content-disposition', dispositionOf(name))
    .header('content-security-policy', 'sandbox')
    .header('cache-control', 'private, no-store')
    .send(bytes)
