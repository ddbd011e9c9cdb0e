// The one place that words what goes wrong for HTTP: problem details (RFC 9457), a sentence and never a stack trace.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  isRefused,
  offeredLanguages,
  Refused,
  refusedText,
  type ProblemDetails,
  type RefusedKind,
} from '#definition'
import { DatabaseLost } from '#storage'
import { CallerLeft, routeOf } from '../guards/index.ts'
import { languageOf, noteLanguageCounts } from '../languages/index.ts'
import { titleOf } from './title-sentences.ts'

const statuses: Readonly<Record<RefusedKind, number>> = {
  'bad-request': 400,
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  'too-slow': 408,
  conflict: 409,
  'too-large': 413,
  'address-too-long': 414,
  unsupported: 415,
  unprocessable: 422,
  'too-many': 429,
  'headers-too-large': 431,
  unavailable: 503,
}

/** What is answered: a status and a sentence. */
type Worded = Pick<ProblemDetails, 'status' | 'detail'>

function problemJson({ status, detail }: Worded, language = 'en'): string {
  const title = titleOf(status, language)
  const problem: ProblemDetails = { type: 'about:blank', title, status, detail }
  return JSON.stringify(problem)
}

/** A refusal as the body of an answer, with its status: for connections on which there is no reply. */
export function refusedJson(
  refused: Refused,
  language = 'en',
): { readonly status: number; readonly body: string } {
  const status = statuses[refused.kind]
  return { status, body: problemJson({ status, detail: refusedText(refused, language) }, language) }
}

function send(reply: FastifyReply, status: number, body: string): FastifyReply {
  if (offeredLanguages().length > 1) noteLanguageCounts(reply)
  return reply.status(status).type('application/problem+json').send(body)
}

/** Answers with a refusal where nothing can be thrown. */
export function sendRefused(reply: FastifyReply, refused: Refused): FastifyReply {
  const { status, body } = refusedJson(refused, languageOf(reply.request))
  return send(reply, status, body)
}

/** After so many seconds it is worth trying again where the database was away. */
const retryAfter = 2

/** What the database says where a policy or a grant is in the way. */
const denied = '42501'

/** What a policy on a table of sensitive answers is called by the database: its table ends so. */
const ofSensitive = /_sensitive"?$/
const deniedFor = ({ message }: FastifyError) =>
  ofSensitive.test(message) ? 'sensitive-not-yours' : 'no-right-here'

/** What was thrown as what is refused; undefined where it is something else. */
function refusedOf(error: FastifyError, method: string): Refused | undefined {
  if (isRefused(error)) return error
  if (error instanceof DatabaseLost) return error.asRefused(method === 'GET')
  if (error instanceof CallerLeft) return new Refused('caller-left', {}, 'bad-request')
  if (error.code === denied) return new Refused(deniedFor(error), {}, 'forbidden')
  // Nobody is there to read it; it is no fault of this server either.
  if (error.code === 'ECONNRESET') return new Refused('connection-broken', {}, 'bad-request')
  if (error.validation)
    return new Refused('not-understood', { problem: { what: error.message, mend: '' } }, 'bad-request')
  return undefined
}

function worded(error: FastifyError, { method }: FastifyRequest, language: string): Worded {
  const refused = refusedOf(error, method)
  if (refused) return { status: statuses[refused.kind], detail: refusedText(refused, language) }
  const status = error.statusCode ?? 500
  // What the framework says of a request that it refuses by itself.
  if (status < 500) return { status, detail: error.message }
  return { status: 500, detail: refusedText({ code: 'fault-noted', params: {} }, language) }
}

/** Makes every error and unknown path a problem. */
export function handleProblems(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const language = languageOf(request)
    const { status, detail } = worded(error, request, language)
    if (status >= 500) request.log.error({ err: error, route: routeOf(request) }, 'request failed')
    if (status === 503) void reply.header('retry-after', retryAfter)
    // The rest of a body that was given up is not waited for.
    if (status === 408) void reply.header('connection', 'close')
    return send(reply, status, problemJson({ status, detail }, language))
  })
}
