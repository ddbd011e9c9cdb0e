// The words of submissions in the reader's language. They come with the pages that need them.
import { submissionWords as en } from './en-submissions.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

type SubmissionWords = Sameness<typeof en>

const languages: Readonly<Record<string, SubmissionWords>> = { en }

export const submissionWords: SubmissionWords = inLanguageOf(languages, en)
