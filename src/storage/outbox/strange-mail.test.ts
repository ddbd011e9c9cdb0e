// With any SQL nobody has Waymark write to others of their accounts, send them links, or lead them to another site.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import type { TestDatabase } from '../testing/test-database.ts'
import { actingAs, administrator } from '../database/acting-as.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { sql } from 'kysely'
import { tellPerson, writeMailChoice } from './tell-person.ts'

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    await sql`insert into person values ('ana', 'account'), ('bea', 'account')`.execute(opened.db)
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const enqueue = (by: string, whom: string, kind: string, said = '{}') =>
    actingAs(opened.db, { id: by, role: 'account' }, (tx) =>
      sql`select enqueue_mail(${whom}, ${kind}, ${`${by} ${kind} ${said}`.slice(0, 200)}, ${said})`.execute(
        tx,
      ),
    )

  test.each(['password', 'invitation', 'password-changed', 'key-made', 'second-factor-removed'])(
    'nobody has “%s” sent to somebody else',
    async (kind) => {
      await expect(enqueue('ana', 'bea', kind)).rejects.toMatchObject({ code: '42501' })
      await enqueue(administrator.id, 'bea', kind)
    },
  )

  test.each(['https://evil.example', 'see www.evil.example', 'HTTP://evil.example'])(
    'an address in what a person says (“%s”) leads no reader anywhere',
    async (address) => {
      const said = JSON.stringify({ product: `Report, to be read at ${address}` })
      await enqueue('ana', 'bea', 'report-moved', said)
      const { rows } = await sql<{ parameters: string }>`select parameters from outbox
        where kind = 'report-moved' and subject like ${`%${address}%`}`.execute(opened.db)
      const told = rows[0]?.parameters ?? ''
      expect(told).toMatch(/^\{"product":"Report, .*evil\.example"\}$/)
      expect(told).not.toMatch(/:\/\/|www\./i)
    },
  )

  test('nor does one that hides in escaped signs', async () => {
    await enqueue(
      'ana',
      'bea',
      'report-returned',
      String.raw`{"product":"https\u003a\/\/evil.example w\u0077w.evil.example"}`,
    )
    const { rows } = await sql<{ parameters: string }>`select parameters from outbox
      where kind = 'report-returned'`.execute(opened.db)
    expect(JSON.parse(rows[0]?.parameters ?? '')).toEqual({
      product: 'https: // evil.example www .evil.example',
    })
  })

  test.each(['each', 'digest'] as const)(
    'nor one in a name that a reminder says, told to somebody who chose “%s”',
    async (choice) => {
      const params = {
        area: 'Zenda',
        activity: `${choice}: https://evil.example`,
        day: '2024-05-31',
        count: 3,
      }
      const telling = {
        kind: 'activity-due',
        subject: choice,
        params,
        due: new Date(),
        digest: new Date(),
      } as const
      await actingAs(opened.db, { id: 'bea', role: 'account' }, (tx) => writeMailChoice(tx, choice))
      const tell = (by: string) =>
        actingAs(opened.db, { id: by, role: 'account' }, (tx) =>
          tellPerson(tx, { ...telling, person: 'bea' }),
        )
      await expect(tell('ana')).rejects.toMatchObject({ code: '42501' })
      await tell(administrator.id)
      const { rows } = await sql<{
        parameters: string
      }>`select parameters from outbox where subject = ${choice}
        union all select parameters from digest_line where subject = ${choice}`.execute(opened.db)
      expect(rows.map(({ parameters }) => JSON.parse(parameters) as unknown)).toEqual([
        { ...params, activity: `${choice}: https: // evil.example` },
      ])
    },
  )

  test('nobody writes a line into the digest of others', async () => {
    const write = actingAs(opened.db, { id: 'ana', role: 'account' }, (tx) =>
      sql`insert into digest_line (person, kind, subject, parameters) values ('bea', 'activity-due', 'mine', '{}')`.execute(
        tx,
      ),
    )
    await expect(write).rejects.toMatchObject({ code: '42501' })
  })

  test('what a person does is told to others as before', async () => {
    await enqueue('ana', 'bea', 'report-waits', '{"product":"Report 3: done"}')
    const { rows } =
      await sql`select person, kind, by_person as by from outbox where kind = 'report-waits'`.execute(
        opened.db,
      )
    expect(rows).toEqual([{ person: 'bea', kind: 'report-waits', by: 'ana' }])
  })
})
