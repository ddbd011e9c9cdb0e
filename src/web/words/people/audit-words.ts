// The words of the audit log in the reader's language.
import { auditWords as en } from '../en/people/audit.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const auditWords: Sameness<typeof en> = await inLanguageOf(en, 'people/audit')
