// The words of action plans in the reader's language. They come with the pages that need them.
import { planWords as en } from '../en/review/plans.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const planWords: Sameness<typeof en> = await inLanguageOf(en, 'review/plans')
