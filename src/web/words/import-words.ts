// The words of imports in the reader's language. They come with the pages that import, and not with the first page.
import { importWords as en } from './en-imports.ts'
import { inLanguageOf, type Sameness } from './index.ts'

type ImportWords = Sameness<typeof en>

const languages: Readonly<Record<string, ImportWords>> = { en }

export const importWords: ImportWords = inLanguageOf(languages, en)
