// The words of what is withheld and opened, and of deputies, in the reader's language.
import { inLanguageOf, type Sameness } from '../index.ts'
import { accessWords as en } from './en-access.ts'

type AccessWords = Sameness<typeof en>

const languages: Readonly<Record<string, AccessWords>> = { en }

export const accessWords: AccessWords = inLanguageOf(languages, en)
