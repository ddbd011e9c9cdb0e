// The words of imports in the reader's language. They come with the pages that import, and not with the first page.
import { importWords as en } from './en/imports.ts'
import { inLanguageOf, type Sameness } from './index.ts'

export const importWords: Sameness<typeof en> = await inLanguageOf(en, 'imports')
