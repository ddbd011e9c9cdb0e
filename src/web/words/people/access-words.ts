// The words of what is withheld and opened, and of deputies, in the reader's language.
import { accessWords as en } from '../en/people/access.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const accessWords: Sameness<typeof en> = await inLanguageOf(en, 'people/access')
