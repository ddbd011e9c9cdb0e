// Whoever keeps the records of the watch that is asked is told of requests by e-mail: of each step once, whoever dies meanwhile.
import { setTimeout } from 'node:timers/promises'
import { apiPaths, type LinkMade, type ListedMail } from '#definition'
import { closeDatabase, openDatabase, sql, type Database, type DatabaseLocation } from '#storage'
import type { ReceivingServer } from '../../../src/delivery/testing/receiving-server.ts'
import { askWaymark } from './ask-waymark.ts'
import { askedWatch, mailsOwed, readRequests } from './requests.ts'

const kind = 'request-moved'
const email = 'told@example.org'

/** Invites somebody who keeps the records of the watch that is asked. */
export async function inviteReader(address: string): Promise<void> {
  const roles = [{ role: 'watchman', ...askedWatch, from: null, until: null }]
  const sent = { method: 'POST', json: { name: 'Told of requests', email, roles } }
  const { status, body } = await askWaymark<LinkMade>(address, apiPaths.invite, sent)
  if (status !== 201) throw new Error(`Nobody was invited: ${JSON.stringify(body)}`)
}

/** The settings with which e-mails leave. */
export const mailSettings = ({ address }: ReceivingServer) => ({
  ...{ MAIL_SERVER: address, MAIL_FROM: 'waymark@example.net' },
})

const moment = 100
const mostLooks = 1000

/** Waits until every e-mail about a request has left, or is one of which nobody knows whether it came. */
export async function untilAllAreTold(address: string): Promise<void> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const { body } = await askWaymark<{ items: readonly ListedMail[] }>(address, apiPaths.mails)
    if (!body.items.some((one) => one.kind === kind && one.state === 'waiting')) return
    await setTimeout(moment)
  }
  throw new Error('An e-mail about a request was never sent.')
}

async function within<T>(location: DatabaseLocation, look: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase(location)
  try {
    return await look(db)
  } finally {
    await closeDatabase(db, location)
  }
}

/** What a killed process had taken on is anybody's at once, and not only minutes later. */
export const freeJobs = (location: DatabaseLocation): Promise<unknown> =>
  within(location, (db) =>
    sql`update job set claimed_until = now() where claimed_until is not null`.execute(db),
  )

/** How many e-mails about requests have to be there, by what the pages say of requests. */
export const owedMails = async (address: string): Promise<number> => mailsOwed(await readRequests(address))

/** E-mails that came twice, or that a step of a request owes and that are not there. */
export async function findMailFaults(
  location: DatabaseLocation,
  { received }: ReceivingServer,
  owed: number,
): Promise<string[]> {
  const { rows } = await within(location, (db) =>
    sql<{ key: string; isSent: boolean; isHanded: boolean }>`
      select key::text, sent_at is not null as "isSent", handed_at is not null as "isHanded" from outbox
      where kind = ${kind}`.execute(db),
  )
  const came = received.map(({ mail }) => mail.messageId ?? '')
  const ofRow = (key: string) => came.filter((one) => one.includes(key)).length
  return [
    ...(rows.length === owed ? [] : [`${owed} e-mails are owed for requests, and ${rows.length} were made`]),
    ...(new Set(came).size === came.length ? [] : ['an e-mail came twice']),
    ...rows.flatMap(({ key, isSent, isHanded }) => {
      if (!isHanded) return [`an e-mail about a request was never handed over`]
      return isSent && ofRow(key) !== 1 ? [`an e-mail that counts as sent came ${ofRow(key)} times`] : []
    }),
  ]
}
