// The door of delivery: what leaves by itself.
export { keepSending, type KeptSending } from './keep-sending.ts'
export { openMailServer, type MailServer } from './mail-server.ts'
export { sendDue, type Reader, type Sending } from './send-due.ts'
