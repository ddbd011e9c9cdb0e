// The words of the switch between languages.
import { languageWords as en } from './en/language.ts'
import { inLanguageOf, type Sameness } from './index.ts'

export const languageWords: Sameness<typeof en> = await inLanguageOf(en, 'language')
