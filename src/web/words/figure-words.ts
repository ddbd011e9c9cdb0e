// The words around figures in the reader's language: states, marks, tables, charts, the opened figure. They come with the pages that show any.
import { figureWords as en } from './en/figures.ts'
import { inLanguageOf, type Sameness } from './index.ts'

export const figureWords: Sameness<typeof en> = await inLanguageOf(en, 'figures')
