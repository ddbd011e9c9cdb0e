// The words of statements of completeness in the reader's language. They come with the pages that need them.
import { statementWords as en } from './en/statements.ts'
import { inLanguageOf, type Sameness } from './index.ts'

export const statementWords: Sameness<typeof en> = await inLanguageOf(en, 'statements')
