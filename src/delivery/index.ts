// The door of delivery: workers do what is due, and e-mails leave.
export { keepWorking, type KeptWorking } from './keep-working.ts'
export { openMailServer, type MailServer } from './mail-server.ts'
export { mailWork, type Reader, type Sending } from './mail-work.ts'
export { TryLater } from './try-later.ts'
export { workDue, type Working } from './work-due.ts'
