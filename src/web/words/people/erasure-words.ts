// The words of sensitive answers that are erased, in the reader's language.
import { erasureWords as en } from '../en/people/erasures.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const erasureWords: Sameness<typeof en> = await inLanguageOf(en, 'people/erasures')
