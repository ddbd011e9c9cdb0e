// The words of durations in the reader's language. They come with what shows them.
import { durationWords as en } from '../en/analysis/durations.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const durationWords: Sameness<typeof en> = await inLanguageOf(en, 'analysis/durations')
