// Files to which assessments and plans point: they come in whole or not at all, and leave as they came, to be saved and never shown.
import { readFile, rm } from 'node:fs/promises'
import { mostEvidenceMegabytes, Refused } from '#definition'
import { recogniseDocument } from '#formats'
import { checkEvidenceRight, getEvidenceBytes, keepEvidence, moveEvidenceFile, readEvidenceOf } from '#review'
import { actingAs } from '#storage'
import { dispositionOf } from '../../exports/index.ts'
import { signedIn, uploadPlace, type ApiContext } from '../../requests/index.ts'
import { receiveUpload, safeFileName } from '../../uploads/index.ts'
import type { Handlers } from '../handler.ts'

export function evidenceRoutes(context: ApiContext): Handlers<'evidence' | 'openEvidence' | 'moveEvidence'> {
  const { db, roadmap } = context
  return {
    evidence: (request) =>
      actingAs(db, signedIn(request, context), (tx) => readEvidenceOf(tx, request.params.jurisdiction)),
    openEvidence: async (request, reply) => {
      const { jurisdiction, file: id } = request.params
      const { file, bytes } = await actingAs(db, signedIn(request, context), (tx) =>
        getEvidenceBytes(tx, jurisdiction, id),
      )
      return reply
        .type('application/octet-stream')
        .header('content-disposition', dispositionOf(file.name))
        .header('content-security-policy', 'sandbox')
        .header('cache-control', 'private, no-store')
        .send(bytes)
    },
    moveEvidence: (request) => {
      const { jurisdiction, file: id } = request.params
      const office = { roadmap, person: signedIn(request, context) }
      return moveEvidenceFile(db, office, { jurisdiction, id }, request.body)
    },
  }
}

export function keepEvidenceRoute(context: ApiContext): Handlers<'keepEvidence'> {
  const { db, roadmap } = context
  return {
    keepEvidence: async (request, reply) => {
      const office = { roadmap, person: signedIn(request, context) }
      const { jurisdiction } = request.params
      await checkEvidenceRight(db, office, jurisdiction)
      const { name = '', circle } = request.query
      if (!request.body) throw new Refused('file-body-missing', {}, 'bad-request')
      const place = { ...uploadPlace(context), mostMegabytes: mostEvidenceMegabytes }
      const { path, bytes: size } = await receiveUpload(request.body, place)
      try {
        if (size === 0) throw new Refused('evidence-empty', {}, 'unprocessable')
        const media = await recogniseDocument(path)
        if (!media) throw new Refused('evidence-kind', {}, 'unprocessable')
        const sent = { name: safeFileName(name), media, circle, bytes: await readFile(path) }
        return await reply.status(201).send(await keepEvidence(db, office, jurisdiction, sent))
      } finally {
        await rm(path, { force: true })
      }
    },
  }
}
