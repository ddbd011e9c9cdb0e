// The work of a mail: it is worded and handed over, and what became of it is noted.
import { bringsLink, isMailKind, type MailKind } from '#definition'
import {
  actingAs,
  administrator,
  noteMail,
  openMail,
  type Database,
  type Job,
  type JobEffect,
  type JobWork,
  type MailEnd,
  type OpenMail,
} from '#storage'
import { composeMail, type Mailbox } from './compose-mail.ts'
import type { MailServer } from './mail-server.ts'
import { TryLater } from './try-later.ts'

/** Who reads a mail. */
export interface Reader {
  readonly name: string
  readonly email: string
  readonly language: string
}

/** What sending works with. */
export interface Sending {
  readonly server: MailServer
  readonly from: Mailbox
  /** By which address Waymark is opened, without a slash at the end. */
  readonly site: string
  /** Undefined where the person has no account any more. */
  readonly readerOf: (person: string) => Promise<Reader | undefined>
  /** Makes a link that opens something once, and gives its address; an older one is no longer good. */
  readonly linkFor: (person: string, kind: MailKind) => Promise<string>
}

interface Said {
  readonly responseCode?: number
  readonly code?: string
}

const permanent = 500

/** What to do after a message did not go out; undefined where nobody knows whether it did. */
function endAfter(
  { responseCode, code = 'unknown' }: Said,
  isHanded: boolean,
): { readonly end: MailEnd; readonly problem: string } | undefined {
  const isOfMessage = code === 'EENVELOPE' || code === 'EMESSAGE'
  if (responseCode !== undefined && responseCode >= permanent && isOfMessage)
    return { end: 'never', problem: `refused-${responseCode}` }
  if (isHanded && responseCode === undefined) return undefined
  return { end: 'later', problem: responseCode === undefined ? code : `refused-${responseCode}` }
}

async function messageOf(
  { from, site, linkFor }: Sending,
  { key, person, params, lines }: OpenMail,
  kind: MailKind,
  reader: Reader,
): Promise<Buffer> {
  const link = bringsLink(kind) ? { link: await linkFor(person, kind) } : {}
  const all = { ...params, name: reader.name, site, ...link }
  const to = { name: reader.name, address: reader.email }
  return composeMail({ key, from, to, kind, params: all, language: reader.language, lines })
}

const done: JobEffect = () => Promise.resolve()

/** Thrown where another worker has the mail meanwhile: nothing of it may go out. */
class ClaimGone extends Error {
  override name = 'ClaimGone'
}

/** One mail on its way. */
interface Way {
  readonly sending: Sending
  readonly db: Database
  readonly job: Job
  readonly mail: OpenMail
}

/** Hands a message over. Before its end goes to the server, that is written down for itself. */
async function handOver({ sending, db, job, mail }: Way, to: string, message: Buffer): Promise<JobEffect> {
  const noting = (end: MailEnd, problem?: string): JobEffect => {
    return async (tx) => void (await noteMail(tx, { mail: mail.id, job }, end, problem))
  }
  let isHanded = false
  try {
    await sending.server.send({ from: sending.from.address, to }, message, async () => {
      const isOurs = await actingAs(db, administrator, (tx) => noteMail(tx, { mail: mail.id, job }, 'handed'))
      if (!isOurs) throw new ClaimGone('claim-gone')
      isHanded = true
    })
  } catch (error) {
    const after = error instanceof ClaimGone ? undefined : endAfter(error as Said, isHanded)
    if (after?.end !== 'later') return after ? noting(after.end, after.problem) : done
    throw new TryLater(after.problem, noting('later', after.problem))
  }
  return noting('sent')
}

/** The work of jobs of kind `mail`, whose subject is a row of the outbox. */
export function mailWork(sending: Sending): JobWork {
  return async (db, job) => {
    const mail = await actingAs(db, administrator, (tx) => openMail(tx, job.subject))
    if (!mail) return done
    const never = (problem: string): JobEffect => {
      return async (tx) => void (await noteMail(tx, { mail: mail.id, job }, 'never', problem))
    }
    const reader = await sending.readerOf(mail.person)
    if (!reader) return never('no-account')
    if (!isMailKind(mail.kind)) return never('kind-unknown')
    const message = await messageOf(sending, mail, mail.kind, reader)
    return handOver({ sending, db, job, mail }, reader.email, message)
  }
}
