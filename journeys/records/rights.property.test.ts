// Whatever anybody asks, with whatever roles: every answer shows what the rights written out by hand allow, and nothing more.
// Every answer of every record is a mark of its own, so that a leak is found by its text, wherever it stands.
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createServer } from '#api'
import { apiPaths, findRegister, pathTo, Refused, type RecordsAnswer } from '#definition'
import { keepRecord } from '#intake'
import { sessionCookie } from '#people'
import { administrator, migrationsFor, publicPerson, sql } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../src/storage/testing/test-database.ts'
import { apiQuestions, type ApiQuestion } from '../testing/openapi-questions.ts'

const runs = Number(process.env['WAYMARK_TEST_RIGHTS'] ?? 3)
const seed = Number(process.env['WAYMARK_TEST_RIGHTS_SEED'] ?? 1)
const token = 'a-token-for-tests-of-thirty-signs'
const log: string[] = []

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found

const places = [
  ['zenda', 'castle-watch'],
  ['zenda', 'lake-watch'],
  ['strelsau', 'river-watch-st'],
] as const

/** A record of which every answer is a mark: what anybody reads who may open it, and what only some may. */
const records = places.flatMap(([jurisdiction, institution], at) =>
  [0, 1].map((one) => {
    const name = `${at}${one}`
    return {
      jurisdiction,
      institution,
      open: `open7k${name}x`,
      storm: `storm7k${name}x`,
      secret: `secret7k${name}x`,
    }
  }),
)
type Planted = (typeof records)[number]

interface Held {
  readonly role: string
  readonly jurisdiction: string
  readonly institution: string
  readonly term: 'past' | 'now' | 'future'
}
const terms = {
  past: ['2000-01-01', '2001-01-01'],
  now: ['2000-01-01', '2150-01-01'],
  future: ['2150-01-01', '2160-01-01'],
} as const

/** The rights of roles in words, as a person would read them: whose records, and whether all of their answers. */
const reach: Readonly<
  Record<string, { readonly of: 'institution' | 'jurisdiction' | 'all' | 'none'; readonly isAll: boolean }>
> = {
  watchman: { of: 'institution', isAll: true },
  captain: { of: 'institution', isAll: true },
  warden: { of: 'jurisdiction', isAll: false },
  clerk: { of: 'all', isAll: false },
  administrator: { of: 'all', isAll: true },
  public: { of: 'none', isAll: false },
}

function reaches({ role, jurisdiction, institution, term }: Held, record: Planted): boolean {
  const of = reach[role]?.of ?? 'none'
  if (term !== 'now' || of === 'none') return false
  if (of === 'all' || jurisdiction === '*') return true
  if (jurisdiction !== record.jurisdiction) return false
  return of === 'jurisdiction' || institution === '*' || institution === record.institution
}
const mayOpen = (held: readonly Held[], record: Planted) => held.some((one) => reaches(one, record))
const maySee = (held: readonly Held[], record: Planted) =>
  held.some((one) => reaches(one, record) && reach[one.role]?.isAll)

const holding: fc.Arbitrary<Held> = fc
  .record({
    role: fc.constantFrom(...Object.keys(reach)),
    place: fc.constantFrom(
      ...places,
      ['zenda', '*'] as const,
      ['strelsau', '*'] as const,
      ['*', '*'] as const,
    ),
    term: fc.constantFrom('now', 'now', 'now', 'past', 'future'),
  })
  .map(({ role, place: [jurisdiction, institution], term }) => ({ role, jurisdiction, institution, term }))

const marksIn = (text: string) => [...new Set(text.match(/(?:open|storm|secret)7k\d\dx/g))].toSorted()

describe('with random roles', () => {
  let opened: TestDatabase
  let server: Awaited<ReturnType<typeof createServer>>
  let questions: readonly ApiQuestion[]
  const ids = new Map<Planted, string>()
  /** Nobody but the roles in the database says what somebody may; sign-in says who it is. */
  const who = { id: 'nobody', role: 'public' }
  const refuse = () => Promise.reject(new Refused('no-right-here', {}, 'forbidden'))
  /** Whatever else is asked of sign-in is refused. */
  const nothing: object = new Proxy(refuse, { get: (_of, name) => (name === 'then' ? undefined : nothing) })

  beforeAll(async () => {
    opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
    for (const one of records) {
      const { jurisdiction, institution } = one
      const sent = {
        ...{ jurisdiction, institution },
        fields: {
          day: '2023-05-31',
          'log-number': one.open,
          'call-cause': 'flood',
          'storm-name': one.storm,
          remark: one.secret,
        },
        children: { persons: [{ sex: 'male', outcome: 'unhurt' }] },
      }
      const office = { roadmap: ruritania, register, person: administrator }
      const kept = await keepRecord(opened.db, office, null, sent)
      if ('refusal' in kept) throw new Error(JSON.stringify(kept.refusal))
      const again = {
        ...sent,
        version: 1,
        reason: 'Seen again.',
        fields: { ...sent.fields, 'call-cause': 'wind' },
      }
      await keepRecord(opened.db, office, kept.record.id, again)
      ids.set(one, kept.record.id)
    }
    const find = () => Promise.resolve({ answer: { ...who }, cookies: [] })
    const sessions = Object.assign(Object.create(nothing) as object, { find })
    const signIn = {
      people: nothing,
      examples: [],
      sessions,
    }
    server = await createServer({
      ...{ db: opened.db, roadmap: ruritania, version: '0', person: publicPerson, token },
      signIn: Object.assign(Object.create(nothing) as object, signIn) as never,
      logTo: { write: (line: string) => log.push(line) },
    })
    const headers = { authorization: `Bearer ${token}` }
    const all = await apiQuestions({ server, roadmap: ruritania, headers, importId: '1' })
    const own = [...ids].flatMap(([{ jurisdiction }, id]) =>
      all
        .filter(({ url }) => url.includes('/records/') && url.includes('river-log'))
        .map((one) => ({
          ...one,
          url: one.url.replace(/records\/[^/]+\/[^/?]+/, `records/${jurisdiction}/${id}`),
        })),
    )
    questions = [...all, ...own].filter(({ method }) => method === 'GET')
  }, 120_000)
  afterAll(async () => {
    await server.close()
    await opened.close()
  })

  let count = 0
  async function become(held: readonly Held[]): Promise<void> {
    count += 1
    who.id = `person-${count}`
    await sql`insert into person values (${who.id}, 'public')`.execute(opened.db)
    for (const { role, jurisdiction, institution, term } of held)
      await sql`insert into person_role values (${who.id}, ${role}, ${jurisdiction}, ${institution}, ${terms[term][0]}::date, ${terms[term][1]}::date) on conflict do nothing`.execute(
        opened.db,
      )
  }
  const headers = { cookie: `${sessionCookie}=one` }
  const ask = (url: string, more: object = {}) => server.inject({ url, headers, ...more })

  async function judge(held: readonly Held[]): Promise<void> {
    await become(held)
    const open = records.filter((one) => mayOpen(held, one))
    const seen = open.filter((one) => maySee(held, one))
    const allowed = [...open.flatMap((one) => [one.open, one.storm]), ...seen.map(({ secret }) => secret)]
    const list = pathTo('records', register.id)

    // Every answer of the API, whatever it is about: its body and its headers.
    for (const { url } of new Set(questions)) {
      const { body, headers: told, statusCode } = await ask(url)
      expect(statusCode, url).toBeLessThan(500)
      const strange = marksIn(body + JSON.stringify(told)).filter((mark) => !allowed.includes(mark))
      expect(strange, url).toEqual([])
    }
    // A list, its count, its file, and what is searched, narrowed and sorted by: exactly what the rights say.
    const total = async (query: string) => (await ask(`${list}?${query}`)).json<RecordsAnswer>().total ?? 0
    if (open.length > 0) {
      const answer = (await ask(list)).json<RecordsAnswer>()
      expect([answer.total, marksIn(JSON.stringify(answer))]).toEqual([open.length, allowed.toSorted()])
      expect(answer.items.filter(({ isWithheld }) => isWithheld).length).toBe(open.length - seen.length)
      expect(marksIn((await ask(`${list}?format=csv`)).body)).toEqual(allowed.toSorted())
      const order = (await ask(`${list}?sort=remark`)).json<RecordsAnswer>().items
      const hidden = order.filter(({ isWithheld }) => isWithheld).map(({ id }) => id)
      expect(hidden).toEqual(hidden.toSorted())
    }
    for (const one of records) {
      const [isOpen, isSeen] = [open.includes(one), seen.includes(one)]
      expect(await total(`search=${one.open}`)).toBe(Number(isOpen))
      expect(await total(`search=${one.secret}`)).toBe(Number(isSeen))
      expect(await total(`where=remark:${one.secret}`)).toBe(Number(isSeen))
      // Elsewhere is not found, like what was never there; whatever tag somebody else was given.
      const id = ids.get(one) ?? ''
      const path = `${list}/${one.jurisdiction}/${id}`
      const all = await server.inject({ url: path, headers: { authorization: `Bearer ${token}` } })
      for (const end of ['', '/history']) {
        const tag = all.headers.etag
        // A tag holds for the very same answer alone: for whoever sees less, it never does.
        const tagged = await ask(`${path}${end}`, {
          headers: { ...headers, ...(tag ? { 'if-none-match': tag } : {}) },
        })
        if (!isSeen) expect(tagged.statusCode).not.toBe(304)
        const answer = await ask(`${path}${end}`)
        const never = await ask(
          `${list}/${one.jurisdiction}/${id.replace(/^./, (first) => (first === '0' ? '1' : '0'))}${end}`,
        )
        if (isOpen)
          expect(marksIn(answer.body)).toEqual(
            [one.open, one.storm, ...(isSeen ? [one.secret] : [])].toSorted(),
          )
        else expect([answer.statusCode, answer.body]).toEqual([never.statusCode, never.body])
      }
      // The question whether there is one like it tells of none elsewhere.
      const payload = {
        jurisdiction: one.jurisdiction,
        institution: one.institution,
        fields: { day: '2023-05-31', 'log-number': one.open, 'call-cause': 'flood' },
        children: {},
      }
      const alike = await ask(pathTo('alike', register.id), { method: 'POST', payload })
      expect(marksIn(alike.body).filter((mark) => mark !== one.open && !allowed.includes(mark))).toEqual([])
      if (!isOpen) expect(alike.body).not.toContain(id)
    }
    expect(marksIn(log.join('')).filter((mark) => mark.startsWith('secret'))).toEqual([])
  }

  test('every answer shows what the rights say, and nothing more', async () => {
    const fixed: readonly (readonly Held[])[] = [
      [],
      [
        { role: 'watchman', jurisdiction: 'zenda', institution: 'castle-watch', term: 'now' },
        { role: 'warden', jurisdiction: 'zenda', institution: '*', term: 'now' },
      ],
    ]
    for (const held of fixed) await judge(held)
    await fc.assert(fc.asyncProperty(fc.array(holding, { maxLength: 3 }), judge), { numRuns: runs, seed })
    // New routes are asked by themselves: these questions come out of the OpenAPI document.
    expect(questions.some(({ url }) => url.startsWith(apiPaths.roadmap))).toBe(true)
    expect(questions.some(({ url }) => url.includes('/explanation'))).toBe(true)
  }, 600_000)
})
