// The words of files in the reader's language. They come with the pages that need them.
import { evidenceWords as en } from './en-evidence.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

type EvidenceWords = Sameness<typeof en>

const languages: Readonly<Record<string, EvidenceWords>> = { en }

export const evidenceWords: EvidenceWords = inLanguageOf(languages, en)
