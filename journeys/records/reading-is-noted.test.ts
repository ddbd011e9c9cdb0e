// Whoever is shown what is sensitive is written down, before the answer and once an answer; and those see it who read the log there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiPaths, findRegister, pathTo, setClock } from '#definition'
import { openSignIn, type SignIn } from '#people'
import { roadmaps } from '#roadmaps'
import { actingAs, administrator, migrationsFor, publicPerson, sql } from '#storage'
import { openBrowser, type Browser } from '../../src/api/testing/browser.ts'
import { headers, openApi, token, type OpenApi } from '../../src/api/testing/open-api.ts'
import { openTestDatabase, type TestDatabase } from '../../src/storage/testing/test-database.ts'
import { auditDifferences } from '../../src/storage/testing/audit-differences.ts'

const roadmap = roadmaps.find(({ id }) => id === 'western-balkans')
const register = roadmap && findRegister(roadmap, 'seizures')
if (!roadmap || !register) throw new Error('There is no register of seizures.')

let opened: TestDatabase
let api: OpenApi
let signIn: SignIn
let officer: Browser
beforeAll(async () => {
  opened = await openTestDatabase(roadmap, migrationsFor('roadmaps/western-balkans'))
  signIn = await openSignIn({ accounts: opened.db, db: opened.db, roadmap, hasExamples: true })
  api = await openApi({ db: opened.db, roadmap, signIn, person: publicPerson, token })
  officer = await enterAs('focal-point')
})
afterAll(async () => {
  await api.close()
  await opened.close()
})

async function enterAs(role: string): Promise<Browser> {
  const browser = openBrowser(api.server)
  await browser.send(apiPaths.tryExample, { method: 'POST', payload: { id: `example-${role}` } })
  return browser
}

const list = pathTo('records', 'seizures')
interface Read {
  readonly by: string
  readonly what: string
  readonly records: number
  readonly ids: readonly string[]
}
const readingsFor = async (browser: Browser) =>
  (await browser.send(apiPaths.readings)).body['items'] as readonly Read[]
const noted = async () => {
  const { rows } = await actingAs(opened.db, administrator, (tx) =>
    sql<{
      count: number
    }>`select count(*)::int as count from audit_entry where action = 'read sensitive'`.execute(tx),
  )
  return rows[0]?.count ?? 0
}
/** How many entries an answer leaves. */
const entriesOf = async (browser: Browser, url: string) => {
  const before = await noted()
  const answer = await api.server.inject({
    url,
    headers: {
      host: 'localhost:4750',
      cookie: [...browser.cookies().values()].map((line) => line.split(';')[0]).join('; '),
    },
  })
  return [answer.statusCode, (await noted()) - before]
}

describe('what is sensitive in a record', () => {
  let one = ''
  test('is kept by somebody', async () => {
    const example = signIn.examples.find(({ id }) => id === 'example-reporting-officer')
    const { jurisdiction = '' } = example?.held ?? {}
    const institutions = roadmap.jurisdictions.find(({ id }) => id === jurisdiction)?.institutions ?? []
    const keeper = institutions.find(({ kind }) => register.keptBy.includes(kind))
    for (const number of ['1', '2']) {
      const sent = {
        ...{ jurisdiction, institution: keeper?.id ?? '' },
        children: {
          items: [{ 'item-class': 'firearm', quantity: 1, 'make-model': number, 'serial-number': number }],
        },
        fields: {
          ...{ day: '2023-05-31', 'case-number': number, setting: 'inland', authority: 'police' },
          ...{ offence: 'not-reported', concealment: 'in the spare wheel' },
        },
      }
      const answer = await api.server.inject({ method: 'POST', url: list, headers, payload: sent })
      expect([answer.statusCode, answer.json<{ problems?: unknown }>().problems]).toEqual([201, undefined])
      one = `${list}/${jurisdiction}/${answer.json<{ id: string }>().id}`
    }
  })

  test('leaves one entry for each answer that shows it: a list, a record, its history, a file', async () => {
    expect(await entriesOf(officer, list)).toEqual([200, 1])
    expect(await entriesOf(officer, one)).toEqual([200, 1])
    expect(await entriesOf(officer, `${one}/history`)).toEqual([200, 1])
    expect(await entriesOf(officer, `${list}?format=csv`)).toEqual([200, 1])
    const read = await readingsFor(await enterAs('administrator'))
    expect(read.map(({ what, records }) => [what, records])).toEqual([
      ['file', 2],
      ['history', 1],
      ['record', 1],
      ['list', 2],
    ])
    expect(new Set(read.map(({ by }) => by))).toEqual(new Set(['example-focal-point']))
  })

  test('leaves no second entry where the same person sees the same again within minutes, but for a file', async () => {
    expect(await entriesOf(officer, list)).toEqual([200, 0])
    expect(await entriesOf(officer, one)).toEqual([200, 0])
    expect(await entriesOf(officer, `${list}?format=csv`)).toEqual([200, 1])
    const other = await enterAs('focal-point')
    expect(await entriesOf(other, one)).toEqual([200, 1])
    const later = Date.now() + 6 * 60_000
    setClock(() => new Date(later))
    try {
      expect(await entriesOf(officer, one)).toEqual([200, 1])
    } finally {
      setClock(() => new Date())
    }
  })

  test('leaves none where it is withheld, and where nothing is found', async () => {
    const member = await enterAs('commission')
    expect(await entriesOf(member, list)).toEqual([200, 0])
    expect(await entriesOf(member, one)).toEqual([200, 0])
    expect(await entriesOf(member, `${list}?format=csv`)).toEqual([200, 0])
    expect(await entriesOf(officer, `${list}?search=nothing-like-it`)).toEqual([200, 0])
    expect(await entriesOf(openBrowser(api.server), list)).toEqual([401, 0])
  })

  test('is seen to be read by those who read the log there, and by nobody else', async () => {
    expect((await readingsFor(await enterAs('auditor'))).length).toBe(7)
    expect(await readingsFor(officer)).toEqual([])
    expect(await readingsFor(await enterAs('commission'))).toEqual([])
  })

  test('leaves a chain that verifies, and nobody without the right writes into it', async () => {
    const before = await noted()
    await actingAs(opened.db, publicPerson, (tx) =>
      sql`select note_reading('seizures', 'record', '[{"jurisdiction":"tirana","records":1,"ids":[]}]'::json)`.execute(
        tx,
      ),
    )
    expect(await noted()).toBe(before)
    expect(await auditDifferences(opened.db, roadmap)).toEqual([])
  })
})
