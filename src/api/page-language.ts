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

interface PageKind {
  /** The languages in which there is such a page; it is English where the reader’s is none of them. */
  readonly offered?: readonly OfferedLanguage[]
  /** Others show it in a frame of theirs. */
  readonly isEmbedded?: boolean | undefined
}

/** The language of a page, which the answer says. A choice in the address is kept for other pages. */
export function languageAsked(
  request: FastifyRequest,
  reply: FastifyReply,
  { offered = offeredLanguages(), isEmbedded }: PageKind = {},
): PageLanguage {
  const search = new URL(request.url, 'http://site').searchParams
  const chosen = chosenLanguage(search)
  // In a frame nothing is written down in the browser: it is the page of somebody else.
  if (chosen !== undefined && isEmbedded !== true) setCookies(request, reply, [keepsLanguage(chosen)])
  const wanted = languageOfPage(request, search)
  const language = offered.some(({ tag }) => tag === wanted) ? wanted : 'en'
  search.delete(languageParameter)
  if (offeredLanguages().length > 1) noteLanguageCounts(reply)
  void reply.header('content-language', language)
  return { language, search, isLanguageAsked: chosen !== undefined }
}
