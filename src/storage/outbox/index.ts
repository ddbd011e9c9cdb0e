// The door of storage/outbox: e-mails that are to be sent.
export { enqueueMail, type MailWish } from './enqueue-mail.ts'
export {
  claimMail,
  forgetOldMail,
  noteMail,
  readOutbox,
  sendMailAgain,
  type ClaimedMail,
  type KeptMail,
  type MailEnd,
} from './outbox.ts'
