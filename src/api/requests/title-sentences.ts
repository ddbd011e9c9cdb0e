// What a status of HTTP means to a reader, in a few words: the title of every problem.
import { textIn } from '#definition'

/** By status. */
export const titles: Readonly<Record<number, string>> = {
  400: 'The question cannot be answered',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  408: 'Too slow',
  409: 'Something else is in the way',
  413: 'Too large',
  415: 'Wrong kind of content',
  422: 'Something has to be corrected',
  429: 'Too many attempts',
  431: 'Too large',
  500: 'Something went wrong here',
  503: 'Not possible at the moment',
}

/** The title of a status; that of its hundred where it has none of its own. */
export function titleOf(status: number, language = 'en'): string {
  const title = titles[status] ?? titles[status < 500 ? 400 : 500] ?? ''
  return textIn({ en: title }, language)
}
