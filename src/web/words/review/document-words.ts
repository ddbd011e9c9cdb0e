// The words of documents and of reviews in the reader's language. They come with the pages that need them.
import { documentWords as en } from '../en/review/documents.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const documentWords: Sameness<typeof en> = await inLanguageOf(en, 'review/documents')
