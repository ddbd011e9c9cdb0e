// The words of passkeys in the reader's language.
import { passkeyWords as en } from '../en/people/passkeys.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const passkeyWords: Sameness<typeof en> = await inLanguageOf(en, 'people/passkeys')
