// The words of lists to hand on in the reader's language. They come with the page that needs them.
import { handOnWords as en } from '../en/review/hand-on.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const handOnWords: Sameness<typeof en> = await inLanguageOf(en, 'review/hand-on')
