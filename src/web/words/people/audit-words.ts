// The words of the audit log in the reader's language.
import { inLanguageOf, type Sameness } from '../index.ts'
import { auditWords as en } from './en-audit.ts'

type AuditWords = Sameness<typeof en>

const languages: Readonly<Record<string, AuditWords>> = { en }

export const auditWords: AuditWords = inLanguageOf(languages, en)
