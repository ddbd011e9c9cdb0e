// The words of cohorts in the reader's language. They come with what shows them.
import { cohortWords as en } from '../en/analysis/cohorts.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const cohortWords: Sameness<typeof en> = await inLanguageOf(en, 'analysis/cohorts')
