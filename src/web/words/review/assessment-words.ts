// The words of assessments in the reader's language. They come with the pages that need them.
import { assessmentWords as en } from './en-assessments.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

type AssessmentWords = Sameness<typeof en>

const languages: Readonly<Record<string, AssessmentWords>> = { en }

export const assessmentWords: AssessmentWords = inLanguageOf(languages, en)
