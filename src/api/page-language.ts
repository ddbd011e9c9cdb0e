// In which language a page is asked for: the same of public pages and of the workplace.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { offeredLanguages, type OfferedLanguage } from '#definition'
import {
  chosenLanguage,
  keepsLanguage,
  languageOfPage,
  languageParameter,
  noteLanguageCounts,
} from './languages/index.ts'
import { setCookies } from './requests/index.ts'

/** A page as it is asked for. */
interface PageLanguage {
  readonly language: string
  /** The question without the language. */
  readonly search: URLSearchParams
  readonly isLanguageAsked: boolean
}

/**
 * The language of a page, which the answer says. A choice in the address is kept for other pages.
 *
 * @param offered those in which there is such a page; it is English where the reader’s is none of them
 */
export function languageAsked(
  request: FastifyRequest,
  reply: FastifyReply,
  offered: readonly OfferedLanguage[] = offeredLanguages(),
): PageLanguage {
  const search = new URL(request.url, 'http://site').searchParams
  const chosen = chosenLanguage(search)
  if (chosen !== undefined) setCookies(request, reply, [keepsLanguage(chosen)])
  const wanted = languageOfPage(request, search)
  const language = offered.some(({ tag }) => tag === wanted) ? wanted : 'en'
  search.delete(languageParameter)
  if (offeredLanguages().length > 1) noteLanguageCounts(reply)
  void reply.header('content-language', language)
  return { language, search, isLanguageAsked: chosen !== undefined }
}
