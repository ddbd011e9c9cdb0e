// Errors become problem details (RFC 9457): a sentence for the reader, never a stack trace.
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import type { ProblemDetails } from '#definition'
import { BadQuestion } from '#indicators'
import { BadBatch, CannotUndo, WrittenByOthers } from '#intake'
import { CannotAccept, NoSuchReport } from '#review'
import { DatabaseLost } from '#storage'
import { CallerLeft, routeOf } from '../guards/index.ts'
import { UploadTooLarge } from '../uploads/index.ts'
import { NotSignedIn } from './sign-in.ts'

const titles: Record<number, string> = {
  400: 'The question cannot be answered',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Something else is in the way',
  408: 'Too slow',
  413: 'Too large',
  415: 'Wrong kind of content',
  422: 'Something has to be mended',
  429: 'Too many attempts',
  431: 'Too large',
  500: 'Something went wrong here',
  503: 'Not possible at the moment',
}

/** A problem as its text. */
export function problemJson(status: number, detail: string): string {
  const title = titles[status] ?? titles[status < 500 ? 400 : 500] ?? ''
  const problem: ProblemDetails = { type: 'about:blank', title, status, detail }
  return JSON.stringify(problem)
}

/** Answers with a problem. */
export function sendProblem(reply: FastifyReply, status: number, detail: string): FastifyReply {
  return reply.status(status).type('application/problem+json').send(problemJson(status, detail))
}

const refusedWith = {
  'no reason': 422,
  'not found': 404,
  changed: 409,
  'no right': 403,
  undone: 409,
  hindered: 409,
  stated: 409,
} as const

/** Errors that say themselves what is wrong, and the status they are answered with. */
const plain = [
  [NotSignedIn, 401],
  [BadQuestion, 400],
  [BadBatch, 400],
  [CallerLeft, 400],
  [WrittenByOthers, 409],
  [NoSuchReport, 404],
  [UploadTooLarge, 413],
] as const

/** After so many seconds it is worth trying again where the database was away. */
const retryAfter = 2

/** A question keeps nothing, so nothing has to be said of that. */
function lostSentence({ message }: DatabaseLost, method: string): string {
  return method === 'GET' ? 'The database could not be reached. Ask again in a moment.' : message
}

function sentenceOf(error: FastifyError, method: string): { status: number; detail: string } {
  if (error instanceof DatabaseLost) return { status: 503, detail: lostSentence(error, method) }
  const [, known] = plain.find(([kind]) => error instanceof kind) ?? []
  if (known !== undefined) return { status: known, detail: error.message }
  if (error instanceof CannotAccept || error instanceof CannotUndo)
    return { status: refusedWith[error.why], detail: error.message }
  // Nobody is there to read it; it is no fault of this server either.
  if (error.code === 'ECONNRESET')
    return { status: 400, detail: 'The connection broke off. Nothing was kept.' }
  if (error.validation)
    return { status: 400, detail: `${error.message}. See /api/openapi.json for what is understood.` }
  const status = error.statusCode ?? 500
  if (status < 500) return { status, detail: error.message }
  return {
    status: 500,
    detail: 'The error was noted in the log of this server. Nothing was changed; try again.',
  }
}

/** Makes every error and unknown path a problem. */
export function handleProblems(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const { status, detail } = sentenceOf(error, request.method)
    if (status >= 500) request.log.error({ err: error, route: routeOf(request) }, 'request failed')
    if (status === 503) void reply.header('retry-after', retryAfter)
    // The rest of a body that was given up is not waited for.
    if (status === 408) void reply.header('connection', 'close')
    return sendProblem(reply, status, detail)
  })
}
