import type { FastifyInstance, FastifyRequest } from 'fastify'
import { apiPaths, type StatementAnswer, type UndoAnswer } from '#definition'
import { planUndo, undoImport } from '#intake'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import { describeRoute, idParams, importQuestions, importSchemas } from '../../schemas/index.ts'

/** Undoing an import that was taken: what it would do, and doing it. */
export function undoImportRoutes(server: FastifyInstance, context: ApiContext): void {
  const path = apiPaths.undoImport.replace('{id}', ':id')
  const describe = (summary: string, more: object = {}) =>
    describeRoute({ summary, answers: importSchemas.undo, params: idParams, ...more })
  type One = { Params: { id: string } }
  const officeOf = (request: FastifyRequest) => ({
    roadmap: context.roadmap,
    person: signedIn(request, context),
  })
  server.get<One>(
    path,
    { schema: describe('What undoing an import would do, and what stands in the way; changes nothing') },
    (request): Promise<UndoAnswer> => planUndo(context.db, officeOf(request), request.params.id),
  )
  const summary =
    'Undoes an import, all of it or nothing: new records are withdrawn, changed ones get their earlier version back, withdrawn ones come back'
  server.post<One & { Body: { reason?: string; statements?: StatementAnswer } }>(
    path,
    { schema: describe(summary, { body: importQuestions.undo }) },
    (request): Promise<UndoAnswer> =>
      undoImport(
        context.db,
        { ...officeOf(request), statements: request.body.statements },
        request.params.id,
        request.body.reason,
      ),
  )
}
