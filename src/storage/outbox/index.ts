// The door of storage/outbox: e-mails that are to be sent.
export { enqueueMail, type MailWish } from './enqueue-mail.ts'
export {
  forgetOldMail,
  noteMail,
  openMail,
  readOutbox,
  sendMailAgain,
  type KeptMail,
  type MailEnd,
  type OpenMail,
} from './outbox.ts'
export {
  findToldSaying,
  readMailChoice,
  readPeopleOfArea,
  readToldOfStep,
  sendDigest,
  tellPerson,
  writeMailChoice,
  type ToldSaying,
} from './tell-person.ts'
