// Undoing an import that was taken.
import type { FastifyRequest } from 'fastify'
import { planUndo, undoImport } from '#intake'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

/** Undoing an import that was taken: what it would do, and doing it. */
export function undoImportRoutes(context: ApiContext): Handlers<'undoPlan' | 'undoImport'> {
  const officeOf = (request: FastifyRequest) => ({
    roadmap: context.roadmap,
    person: signedIn(request, context),
  })
  return {
    undoPlan: (request) => planUndo(context.db, officeOf(request), request.params.id),
    undoImport: (request) => {
      const { reason, statements } = request.body
      return undoImport(context.db, { ...officeOf(request), statements }, request.params.id, reason)
    },
  }
}
