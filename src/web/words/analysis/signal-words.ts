// The words of signals in the reader's language. They come with their page.
import { signalWords as en } from '../en/analysis/signals.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const signalWords: Sameness<typeof en> = await inLanguageOf(en, 'analysis/signals')
