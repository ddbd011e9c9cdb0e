// Serves the public pages. What they show is asked of the API itself, in this process and as whoever reads: rights, kept
// answers and limits are the same.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addressOf, currentDay, type MeAnswer, type ProblemDetails, type StatusAnswer } from '#definition'
import {
  notMade,
  notThere,
  readIslandFiles,
  sitePages,
  writeEmbedded,
  writePage,
  type Ask,
  type IslandFiles,
  type Shown,
  type SitePage,
  type Surroundings,
  type Visit,
} from '#site'
import { languageAsked } from './page-language.ts'
import { siteAddressOf, type ApiContext } from './requests/index.ts'

/** The API refused what a page needs. */
class PageRefused extends Error {
  readonly problem: Pick<ProblemDetails, 'status' | 'detail'>
  constructor(problem: Pick<ProblemDetails, 'status' | 'detail'>) {
    super(problem.detail)
    this.problem = problem
  }
}

/** Headers by which somebody shows who they are, and in which language refusals are told to them. */
type Credentials = Readonly<Record<string, string>>

const credentialsOf = (
  { headers }: FastifyRequest,
  language: string,
  isEmbedded: true | undefined,
): Credentials => ({
  'accept-language': language,
  // Within the page of somebody else everybody is the public.
  ...(headers.cookie === undefined || isEmbedded ? {} : { cookie: headers.cookie }),
  ...(headers.authorization === undefined || isEmbedded ? {} : { authorization: headers.authorization }),
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
  const answer = await get(addressOf('me'), given)
  const cookies = answer.headers['set-cookie']
  if (cookies !== undefined) void reply.header('set-cookie', cookies)
  const { person } = answer.json<MeAnswer>()
  const { cookie: _over, ...others } = given
  return { person, credentials: person ? given : others }
}

/** Pages of anybody may show this one in a frame. No other page of the site is shown so. */
function mayBeFramed(reply: FastifyReply): void {
  reply.raw.removeHeader('x-frame-options')
  const policy = String(reply.raw.getHeader('content-security-policy') ?? '')
  reply.raw.setHeader(
    'content-security-policy',
    policy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
  )
}

/** What every page is written with. */
interface Press {
  readonly server: FastifyInstance
  readonly context: ApiContext
  readonly islandFiles: IslandFiles
}

/** What of a visit is known once it is known who reads. */
type Asked = Pick<Visit, 'ask' | 'isInvented' | 'person' | 'today' | 'origin' | 'language' | 'search'>
type Around = Pick<Surroundings, 'status' | 'person'>
type Show = (asked: Asked) => Promise<Shown | undefined>
interface Showing extends Pick<SitePage, 'isEmbedded'> {
  readonly show: Show
}

/** What stands around a page that could not even be begun. */
const nothingKnown = ({ roadmap, version, isInvented }: ApiContext) => ({
  status: { waymark: version, roadmap: roadmap.id, dataVersion: 0, observations: 0, isInvented },
  person: null,
})

async function sendPage(
  { server, context, islandFiles }: Press,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { show, isEmbedded }: Showing,
): Promise<FastifyReply> {
  const left = new AbortController()
  reply.raw.once('close', () => left.abort())
  const get = askAs(server, request, left.signal)
  const [path = '/'] = request.url.split('?')
  const origin = siteAddressOf(context, request)
  const { search, ...reader } = languageAsked(request, reply, { isEmbedded })
  const { language } = reader
  const today = currentDay()
  const place = { origin, path, question: search.toString(), today }
  const page = { roadmap: context.roadmap, ...reader, islandFiles, ...place }
  const write = isEmbedded ? writeEmbedded : writePage
  if (isEmbedded) mayBeFramed(reply)
  const send = async (status: number, shown: Shown, around: Around) =>
    reply
      .status(status)
      .type('text/html; charset=utf-8')
      .send(await write(shown, { ...page, ...around }))
  let around: Around = nothingKnown(context)
  try {
    const { person, credentials } = await findReader(get, credentialsOf(request, language, isEmbedded), reply)
    around = { person, status: (await get(addressOf('status'), credentials)).json<StatusAnswer>() }
    const ask: Ask = async (id, asking) => (await get(addressOf(id, asking), credentials)).json()
    const { isInvented } = around.status
    const shown = await show({ ask, isInvented, person, today, origin, language, search })
    return await (shown ? send(shown.status ?? 200, shown, around) : send(404, notThere(language), around))
  } catch (error) {
    if (!(error instanceof PageRefused)) throw error
    const { status, detail } = error.problem
    return send(status, notMade(detail, language), around)
  }
}

function servePage(press: Press, { path, show, isEmbedded }: SitePage): void {
  const { server, context } = press
  const { roadmap } = context
  const route = typeof path === 'string' ? path : path(roadmap)
  server.get<{ Params: Record<string, string> }>(route, { schema: { hide: true } }, (request, reply) => {
    const visit = { roadmap, params: request.params }
    const showing: Showing = { isEmbedded, show: (asked) => show({ ...visit, ...asked }) }
    return sendPage(press, { request, reply }, showing)
  })
}

/** Sends the page that says that there is none. */
export type SendNotThere = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** Adds the public pages. */
export function servePublicPages(server: FastifyInstance, context: ApiContext): SendNotThere {
  const press = { server, context, islandFiles: readIslandFiles(context.webFolder) }
  for (const page of sitePages) servePage(press, page)
  return (request, reply) => sendPage(press, { request, reply }, { show: () => Promise.resolve(undefined) })
}
