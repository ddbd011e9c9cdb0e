// The words of passkeys in the reader's language.
import { inLanguageOf, type Sameness } from '../index.ts'
import { passkeyWords as en } from './en-passkeys.ts'

type PasskeyWords = Sameness<typeof en>

const languages: Readonly<Record<string, PasskeyWords>> = { en }

export const passkeyWords: PasskeyWords = inLanguageOf(languages, en)
