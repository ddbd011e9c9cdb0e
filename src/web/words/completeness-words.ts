// The words of completeness in the reader's language. They come with the pages that need them.
import { completenessWords as en } from './en-completeness.ts'
import { inLanguageOf, type Sameness } from './index.ts'

type CompletenessWords = Sameness<typeof en>

const languages: Readonly<Record<string, CompletenessWords>> = { en }

export const completenessWords: CompletenessWords = inLanguageOf(languages, en)
