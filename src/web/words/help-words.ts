// The help for each page in the reader's language. It comes when somebody opens it.
import { helpWords as en } from './en/help.ts'
import { inLanguageOf, type Sameness } from './index.ts'

export const helpWords: Sameness<typeof en> = await inLanguageOf(en, 'help')
