// The words of action plans in the reader's language. They come with the pages that need them.
import { planWords as en } from './en-plans.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

type PlanWords = Sameness<typeof en>

const languages: Readonly<Record<string, PlanWords>> = { en }

export const planWords: PlanWords = inLanguageOf(languages, en)
