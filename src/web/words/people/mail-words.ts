// The words of e-mails in the reader's language.
import { mailWords as en } from '../en/people/mail.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const mailWords: Sameness<typeof en> = await inLanguageOf(en, 'people/mail')
