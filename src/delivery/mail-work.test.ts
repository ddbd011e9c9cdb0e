// Mails on both databases: written with what causes them, sent once, tried again, given up; and a worker that dies.
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  actingAs,
  administrator,
  claimJob,
  endTry,
  enqueueMail,
  migrationsFor,
  publicPerson,
  readOutbox,
  sendMailAgain,
  sql,
} from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../storage/testing/databases.ts'
import type { TestDatabase } from '../storage/testing/test-database.ts'
import { openMailServer } from './mail-server.ts'
import { mailWork, type Sending } from './mail-work.ts'
import { workDue } from './work-due.ts'
import { openReceivingServer, type Answering, type ReceivingServer } from './testing/receiving-server.ts'

const reader = { name: 'Ana Živković', email: 'ana@example.org', language: 'en' }

describe.each(databaseSizes)('mails on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  let answer: Answering = () => undefined
  let server: ReceivingServer
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    server = await openReceivingServer((received) => answer(received))
    await asAdministrator(async (tx) => {
      await sql`select add_person('ana')`.execute(tx)
      await sql`select give_role('ana', 'clerk', '*', '*', '-infinity', 'infinity')`.execute(tx)
    })
  })
  afterEach(async () => {
    answer = () => undefined
    if (reason === undefined) await sql`with gone as (delete from job) delete from outbox`.execute(opened.db)
    server?.received.splice(0)
  })
  afterAll(async () => {
    await server?.close()
    await opened?.close()
  })

  const asAdministrator = <T>(work: Parameters<typeof actingAs<T>>[2]) =>
    actingAs(opened.db, administrator, work)
  const sending = (more: Partial<Sending> = {}): Sending => ({
    server: openMailServer(server.address),
    from: { name: 'Waymark', address: 'waymark@example.net' },
    site: 'https://waymark.example.net',
    readerOf: (person) => Promise.resolve(person === 'ana' ? reader : undefined),
    linkFor: () => Promise.resolve('https://waymark.example.net/link#secret'),
    ...more,
  })
  const sendDue = (one: Sending) =>
    workDue({ db: opened.db, works: { mail: mailWork(one) }, now: () => new Date() })
  const claimMail = (tx: Parameters<typeof claimJob>[0]) => claimJob(tx, ['mail'], new Date())
  const enqueue = (subject: string = randomUUID()) =>
    asAdministrator((tx) => enqueueMail(tx, { person: 'ana', kind: 'password', subject, params: {} }))
  const states = async () => (await asAdministrator(readOutbox)).map(({ state }) => state)
  const makeDue = () =>
    sql`update job set due_at = now() - interval '1 second', claimed_until = null`.execute(opened.db)

  const check = test.skipIf(reason !== undefined)

  check('a mail comes to its reader, as text and as HTML, once', async () => {
    await enqueue()
    expect(await sendDue(sending())).toBe(1)
    expect(await sendDue(sending())).toBe(0)
    const [{ to, mail } = {}] = server.received
    expect([server.received.length, to]).toEqual([1, ['ana@example.org']])
    expect(mail?.subject).toBe('Choose a new password for Waymark')
    expect(mail?.text).toContain('Dear Ana Živković,')
    expect(mail?.text).toContain('https://waymark.example.net/link#secret')
    expect(mail?.html).toContain('<a href="https://waymark.example.net/link#secret">')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(await states()).toEqual(['sent'])
  })

  check('what is undone is told to nobody, and what is told twice is sent once', async () => {
    const undone = asAdministrator(async (tx) => {
      await enqueueMail(tx, { person: 'ana', kind: 'password', subject: 'undone', params: {} })
      throw new Error('not today')
    })
    await expect(undone).rejects.toThrow('not today')
    await enqueue('the same')
    await enqueue('the same')
    await sendDue(sending())
    await enqueue('the same')
    await sendDue(sending())
    expect(server.received.length).toBe(1)
  })

  check('the public writes no mails, and sees none', async () => {
    const attempt = actingAs(opened.db, publicPerson, (tx) =>
      enqueueMail(tx, { person: 'ana', kind: 'password', subject: 'spam', params: {} }),
    )
    await expect(attempt).rejects.toThrow(/permission denied/)
    await enqueue()
    expect(await actingAs(opened.db, publicPerson, readOutbox)).toEqual([])
    await expect(actingAs(opened.db, publicPerson, claimMail)).rejects.toThrow(/permission denied/)
  })

  check('two workers never send the same mail', async () => {
    for (let count = 0; count < 12; count += 1) await enqueue()
    await Promise.all([sendDue(sending()), sendDue(sending()), sendDue(sending())])
    expect(server.received.length).toBe(12)
    expect(new Set(server.received.map(({ mail }) => mail.messageId)).size).toBe(12)
  })

  check('a name with a line break, and marks of HTML, change neither readers nor text', async () => {
    await enqueue()
    const name = 'Ana\r\nBcc: thief@example.org\r\n<b>"x"</b>'
    await sendDue(sending({ readerOf: () => Promise.resolve({ ...reader, name }) }))
    const [{ to, mail } = {}] = server.received
    expect(to).toEqual(['ana@example.org'])
    expect(mail?.bcc).toBeUndefined()
    expect(mail?.html).not.toContain('<b>')
  })

  check('a server that is busy is asked again later, with the same message', async () => {
    await enqueue()
    const ids: (string | undefined)[] = []
    answer = ({ mail }) => {
      ids.push(mail.messageId)
      return ids.length === 1 ? { code: 451 } : undefined
    }
    await sendDue(sending())
    expect([server.received.length, await states()]).toEqual([0, ['waiting']])
    await makeDue()
    await sendDue(sending())
    expect([server.received.length, await states()]).toEqual([1, ['sent']])
    expect(ids[0]).toBe(ids[1])
  })

  check('a server that cannot be reached is asked again later', async () => {
    await enqueue()
    await sendDue(sending({ server: openMailServer('smtp://127.0.0.1:1') }))
    expect(await states()).toEqual(['waiting'])
    await makeDue()
    await sendDue(sending())
    expect(server.received.length).toBe(1)
  })

  check('what the server refuses for good is given up, and sent again where somebody wants it', async () => {
    await enqueue()
    answer = () => ({ code: 550 })
    await sendDue(sending())
    const [mail] = await asAdministrator(readOutbox)
    expect(mail).toMatchObject({ state: 'given-up', problem: 'refused-550' })
    answer = () => undefined
    expect(await asAdministrator((tx) => sendMailAgain(tx, mail?.id ?? ''))).toBe(true)
    await sendDue(sending())
    expect([server.received.length, await states()]).toEqual([1, ['sent']])
  })

  check(
    'where no answer came to the end of a message, nobody sends it again but by an administrator’s will',
    async () => {
      await enqueue()
      answer = () => 'hang-up'
      await sendDue(sending())
      await makeDue()
      answer = () => undefined
      await sendDue(sending())
      expect([server.received.length, await states()]).toEqual([1, ['unsure']])
      const [mail] = await asAdministrator(readOutbox)
      await asAdministrator((tx) => sendMailAgain(tx, mail?.id ?? ''))
      await sendDue(sending())
      const ids = server.received.map((one) => one.mail.messageId)
      // A server knows by its id that it has it already.
      expect([ids.length, new Set(ids).size]).toEqual([2, 1])
    },
  )

  check('what a worker had claimed that died is sent by the next one', async () => {
    await enqueue()
    const claimed = await asAdministrator(claimMail)
    expect(claimed?.kind).toBe('mail')
    expect(await sendDue(sending())).toBe(0)
    await sql`update job set claimed_until = now() - interval '1 second'`.execute(opened.db)
    expect(await sendDue(sending())).toBe(1)
    expect(server.received.length).toBe(1)
    if (claimed) expect(await asAdministrator((tx) => endTry(tx, claimed))).toBe(false)
  })

  check('a worker that was too slow hands nothing over', async () => {
    await enqueue()
    const slow = sending({
      linkFor: async () => {
        await sql`update job set tries = tries + 1`.execute(opened.db)
        return 'https://waymark.example.net/link#late'
      },
    })
    await sendDue(slow)
    expect(server.received.length).toBe(0)
  })

  check(
    'nothing is sent to somebody without an account or whose access has ended, nor what is too old',
    async () => {
      await enqueue()
      await sendDue(sending({ readerOf: () => Promise.resolve(undefined) }))
      await enqueue('old')
      await sql`update outbox set made_at = now() - interval '4 days', due_at = now() - interval '4 days' where subject = 'old'`.execute(
        opened.db,
      )
      await sendDue(sending())
      const problems = (await asAdministrator(readOutbox)).map(({ problem }) => problem)
      expect([problems, server.received.length]).toEqual([['too-late', 'no-account'], 0])
      await asAdministrator((tx) => sql`select end_person('ana', 'Has left.')`.execute(tx))
      await enqueue('after the end')
      await sql`update person_role set valid_until = '2020-01-01' where person = 'ana'`.execute(opened.db)
      await sendDue(sending())
      const [last] = await asAdministrator(readOutbox)
      expect(last).toMatchObject({ state: 'given-up', problem: 'access-ended' })
    },
  )
})
