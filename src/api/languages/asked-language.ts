// The language of a request: asked for in its address, chosen on a page before, or wished for by the browser.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { offeredLanguages, readerLanguage } from '#definition'

/** By what an address names a language. */
export const languageParameter = 'language'

/** What keeps the choice of a reader: the tag of a language, and nothing by which anybody could be told. */
const cookieName = 'waymark-language'
const aYear = 365 * 24 * 3600

/** The cookie by which a choice is kept, as an answer sets it. */
export const keepsLanguage = (tag: string): string =>
  [`${cookieName}=${tag}`, 'Path=/', `Max-Age=${aYear}`, 'SameSite=Lax', 'HttpOnly'].join('; ')

const offeredTags = () => offeredLanguages().map(({ tag }) => tag)

/** The language that somebody chose in this address; undefined where it names none that is offered. */
export function chosenLanguage(search: URLSearchParams): string | undefined {
  const asked = search.get(languageParameter)
  return offeredTags().find((tag) => tag === asked)
}

/** In which language a program or a page that asks the API reads: as it says, `Accept-Language`. */
export const languageOf = ({ headers }: Pick<FastifyRequest, 'headers'>): string =>
  readerLanguage(offeredTags(), { header: headers['accept-language'] })

const keptLanguage = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined =>
  new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]+)`).exec(headers.cookie ?? '')?.[1]

/** Whether this browser keeps a choice. */
export const isLanguageKept = (request: Pick<FastifyRequest, 'headers'>): boolean =>
  keptLanguage(request) !== undefined

/** In which language somebody reads the pages: as the address says, else as they chose before, else as the browser says. */
export function languageOfPage(request: FastifyRequest, search: URLSearchParams): string {
  const kept = keptLanguage(request)
  return chosenLanguage(search) ?? offeredTags().find((tag) => tag === kept) ?? languageOf(request)
}

/** Says to caches that the answer is another one for readers of another language. */
export function noteLanguageCounts(reply: FastifyReply): void {
  const others = reply.getHeader('vary')
  void reply.header('vary', others === undefined ? 'accept-language' : `${String(others)}, accept-language`)
}
