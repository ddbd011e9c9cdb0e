// Serves the public pages. What they show is asked of the API itself, in this process and as whoever reads: rights, kept
// answers and limits are the same.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addressOf, type MeAnswer, type ProblemDetails, type StatusAnswer } from '#definition'
import {
  notMade,
  notThere,
  readIslandFiles,
  sitePages,
  styleSheet,
  writePage,
  type Ask,
  type IslandFiles,
  type Shown,
  type SitePage,
  type Visit,
} from '#site'
import type { ApiContext } from './requests/index.ts'

/** The pages have English alone by now. */
const language = 'en'

/** The API refused what a page needs. */
class PageRefused extends Error {
  readonly problem: Pick<ProblemDetails, 'status' | 'detail'>
  constructor(problem: Pick<ProblemDetails, 'status' | 'detail'>) {
    super(problem.detail)
    this.problem = problem
  }
}

/** Headers by which somebody shows who they are. */
type Credentials = Readonly<Record<string, string>>

const credentialsOf = ({ headers }: FastifyRequest): Credentials => ({
  ...(headers.cookie === undefined ? {} : { cookie: headers.cookie }),
  ...(headers.authorization === undefined ? {} : { authorization: headers.authorization }),
  ...(headers['user-agent'] === undefined ? {} : { 'user-agent': headers['user-agent'] }),
})

/** Asks the routes of the API as one caller, whose leaving ends the questions. */
function askAs(server: FastifyInstance, { ip }: FastifyRequest, signal: AbortSignal) {
  return async (url: string, headers: Credentials) => {
    const answer = await server.inject({ method: 'GET', url, headers, remoteAddress: ip, signal })
    if (answer.statusCode === 200) return answer
    const { status, detail } = answer.json<ProblemDetails>()
    throw new PageRefused({ status, detail })
  }
}

/** Who reads: whoever was signed in and is no more is the public. Cookies that the answer sets go on to the browser. */
async function findReader(
  get: ReturnType<typeof askAs>,
  given: Credentials,
  reply: FastifyReply,
): Promise<{ readonly person: MeAnswer['person']; readonly credentials: Credentials }> {
  try {
    const answer = await get(addressOf('me'), given)
    const cookies = answer.headers['set-cookie']
    if (cookies !== undefined) void reply.header('set-cookie', cookies)
    return { person: answer.json<MeAnswer>().person, credentials: given }
  } catch (error) {
    if (!(error instanceof PageRefused) || error.problem.status !== 401) throw error
    return { person: null, credentials: {} }
  }
}

/** What every page is written with. */
interface Press {
  readonly server: FastifyInstance
  readonly context: ApiContext
  readonly islandFiles: IslandFiles
}

/** What of a visit is known once it is known who reads. */
type Asked = Pick<Visit, 'ask' | 'isInvented' | 'origin'>
type Show = (asked: Asked) => Promise<Shown | undefined>

async function sendPage(
  { server, context, islandFiles }: Press,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  show: Show,
): Promise<FastifyReply> {
  const left = new AbortController()
  reply.raw.once('close', () => left.abort())
  const get = askAs(server, request, left.signal)
  const { roadmap } = context
  const send = async (status: number, shown: Shown, frame: Awaited<ReturnType<typeof frameOf>>) =>
    reply
      .status(status)
      .type('text/html; charset=utf-8')
      .send(await writePage(shown, frame))
  const frameOf = async () => {
    const { person, credentials } = await findReader(get, credentialsOf(request), reply)
    const status = (await get(addressOf('status'), credentials)).json<StatusAnswer>()
    const [path = '/'] = request.url.split('?')
    const origin = `${request.protocol}://${request.host}`
    return { roadmap, language, islandFiles, origin, path, status, person, credentials }
  }
  const frame = await frameOf()
  const ask: Ask = async (id, asking) => (await get(addressOf(id, asking), frame.credentials)).json()
  try {
    const shown = await show({ ask, isInvented: frame.status.isInvented, origin: frame.origin })
    return await (shown ? send(200, shown, frame) : send(404, notThere(language), frame))
  } catch (error) {
    if (!(error instanceof PageRefused)) throw error
    const { status, detail } = error.problem
    return send(status, notMade(detail, language), frame)
  }
}

function servePage(press: Press, { path, show }: SitePage): void {
  const { server, context } = press
  server.get<{ Params: Record<string, string> }>(path, { schema: { hide: true } }, (request, reply) => {
    const search = new URL(request.url, 'http://site').searchParams
    const visit = { roadmap: context.roadmap, language, params: request.params, search }
    return sendPage(press, { request, reply }, (asked) => show({ ...visit, ...asked }))
  })
}

/** Sends the page that says that there is none. */
export type SendNotThere = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** Adds the public pages and their style. */
export function servePublicPages(server: FastifyInstance, context: ApiContext): SendNotThere {
  const press = { server, context, islandFiles: readIslandFiles(context.webFolder) }
  for (const page of sitePages) servePage(press, page)
  server.get(styleSheet.path, { schema: { hide: true } }, (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type('text/css; charset=utf-8')
      .send(styleSheet.text),
  )
  return (request, reply) => sendPage(press, { request, reply }, () => Promise.resolve(undefined))
}
