// The words around signing in, in the reader's language: with every page of the workplace, and not with those of records alone.
import { tokenWords as en } from './en/access-token.ts'
import { inLanguageOf, type Sameness } from './index.ts'

export const tokenWords: Sameness<typeof en> = await inLanguageOf(en, 'access-token')
