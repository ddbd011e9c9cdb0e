// The words of single sign-on in the reader's language.
import { providerWords as en } from '../en/people/provider.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const providerWords: Sameness<typeof en> = await inLanguageOf(en, 'people/provider')
