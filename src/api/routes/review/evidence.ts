// Files to which assessments and plans point: they come in whole or not at all, and leave as they came, to be saved and never shown.
import { checkEvidenceRight, getEvidenceBytes, keepEvidence, moveEvidenceFile, readEvidenceOf } from '#review'
import { actingAs } from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { receiveDocument, sendDocument } from './documents.ts'

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
      return sendDocument(reply, file.name, bytes)
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
      const kept = await receiveDocument(context, { name, body: request.body }, (sent) =>
        keepEvidence(db, office, jurisdiction, { ...sent, circle }),
      )
      return reply.status(201).send(kept)
    },
  }
}
