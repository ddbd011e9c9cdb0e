// One mail after the other: claimed, worded, handed over, and noted what became of it.
import { bringsLink, isMailKind, type MailKind } from '#definition'
import {
  actingAs,
  administrator,
  claimMail,
  noteMail,
  type ClaimedMail,
  type Database,
  type MailEnd,
} from '#storage'
import { composeMail, type Mailbox } from './compose-mail.ts'
import type { MailServer } from './mail-server.ts'

/** Who reads a mail. */
export interface Reader {
  readonly name: string
  readonly email: string
  readonly language: string
}

/** What sending works with. */
export interface Sending {
  readonly db: Database
  readonly server: MailServer
  readonly from: Mailbox
  /** By which address Waymark is opened, without a slash at the end. */
  readonly site: string
  /** Undefined where the person has no account any more. */
  readonly readerOf: (person: string) => Promise<Reader | undefined>
  /** Makes a link that opens something once, and gives its address; an older one is no longer good. */
  readonly linkFor: (person: string, kind: MailKind) => Promise<string>
}

/** Thrown where another worker has the mail meanwhile: nothing of it may go out. */
class ClaimGone extends Error {
  override name = 'ClaimGone'
}

interface Said {
  readonly responseCode?: number
  readonly code?: string
}

const permanent = 500
const [firstWait, longestWait] = [30, 3600]

/** Seconds until the next try. */
const waitAfter = (tries: number): number => Math.min(longestWait, firstWait * 2 ** Math.min(tries - 1, 10))

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
  { key, person, params }: ClaimedMail,
  kind: MailKind,
  reader: Reader,
): Promise<Buffer> {
  const link = bringsLink(kind) ? { link: await linkFor(person, kind) } : {}
  const all = { ...params, name: reader.name, site, ...link }
  const to = { name: reader.name, address: reader.email }
  return composeMail({ key, from, to, kind, params: all, language: reader.language })
}

/** Hands one message over and notes what became of it. */
async function handOver(sending: Sending, mail: ClaimedMail, to: string, message: Buffer): Promise<void> {
  const note = (end: MailEnd, more?: Parameters<typeof noteMail>[3]) =>
    actingAs(sending.db, administrator, (tx) => noteMail(tx, mail, end, more))
  let isHanded = false
  try {
    await sending.server.send({ from: sending.from.address, to }, message, async () => {
      if (!(await note('handed'))) throw new ClaimGone('claim-gone')
      isHanded = true
    })
  } catch (error) {
    if (error instanceof ClaimGone) return
    const after = endAfter(error as Said, isHanded)
    if (after) await note(after.end, { problem: after.problem, wait: waitAfter(mail.try) })
    return
  }
  await note('sent')
}

async function sendNext(sending: Sending): Promise<boolean> {
  const mail = await actingAs(sending.db, administrator, claimMail)
  if (!mail) return false
  const never = (problem: string) =>
    actingAs(sending.db, administrator, (tx) => noteMail(tx, mail, 'never', { problem }))
  const reader = await sending.readerOf(mail.person)
  if (!reader) await never('no-account')
  else if (isMailKind(mail.kind))
    await handOver(sending, mail, reader.email, await messageOf(sending, mail, mail.kind, reader))
  else await never('kind-unknown')
  return true
}

/** Sends what is due, one after the other, and gives how many were tried. */
export async function sendDue(sending: Sending, isOver: () => boolean = () => false): Promise<number> {
  let tried = 0
  while (!isOver() && (await sendNext(sending))) tried += 1
  return tried
}
