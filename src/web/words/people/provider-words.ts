// The words of single sign-on in the reader's language.
import { inLanguageOf, type Sameness } from '../index.ts'
import { providerWords as en } from './en-provider.ts'

type ProviderWords = Sameness<typeof en>

const languages: Readonly<Record<string, ProviderWords>> = { en }

export const providerWords: ProviderWords = inLanguageOf(languages, en)
