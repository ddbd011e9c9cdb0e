// The words of sensitive answers that are erased, in the reader's language.
import { inLanguageOf, type Sameness } from '../index.ts'
import { erasureWords as en } from './en-erasures.ts'

type ErasureWords = Sameness<typeof en>

const languages: Readonly<Record<string, ErasureWords>> = { en }

export const erasureWords: ErasureWords = inLanguageOf(languages, en)
