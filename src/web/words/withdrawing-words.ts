// The words of taking back a figure of a source in the reader's language. They come with the pages that need them.
import { withdrawingWords as en } from './en-withdrawing.ts'
import { inLanguageOf, type Sameness } from './index.ts'

type WithdrawingWords = Sameness<typeof en>

const languages: Readonly<Record<string, WithdrawingWords>> = { en }

export const withdrawingWords: WithdrawingWords = inLanguageOf(languages, en)
