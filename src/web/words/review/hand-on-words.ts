// The words of lists to hand on in the reader's language. They come with the page that needs them.
import { handOnWords as en } from './en-hand-on.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

type HandOnWords = Sameness<typeof en>

const languages: Readonly<Record<string, HandOnWords>> = { en }

export const handOnWords: HandOnWords = inLanguageOf(languages, en)
