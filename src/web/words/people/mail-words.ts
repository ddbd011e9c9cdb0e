// The words of e-mails in the reader's language.
import { inLanguageOf, type Sameness } from '../index.ts'
import { mailWords as en } from './en-mail.ts'

type MailWords = Sameness<typeof en>

const languages: Readonly<Record<string, MailWords>> = { en }

export const mailWords: MailWords = inLanguageOf(languages, en)
