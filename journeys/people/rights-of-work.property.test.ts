// The same as of records for everything else that people keep: drafts, plans, questions, readings, openings, e-mails, deputies.
// Whatever anybody asks, with whatever roles, on either database: each text is a mark, and shows where the rights written out by hand let it.
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createServer } from '#api'
import { apiPaths, assessedElements } from '#definition'
import { sessionCookie } from '#people'
import { askQuestion, keepAssessment, keepPlanEntry } from '#review'
import { administrator, publicPerson, sql } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { databaseSizes, whyNotHere } from '../../src/storage/testing/databases.ts'
import { apiQuestions, type ApiQuestion } from '../testing/openapi-questions.ts'
import { openWithAccounts, type WithAccounts } from '../testing/with-accounts.ts'

const runs = Number(process.env['WAYMARK_TEST_RIGHTS'] ?? 3)
const seed = Number(process.env['WAYMARK_TEST_RIGHTS_SEED'] ?? 1)
const areas = ['zenda', 'strelsau'] as const
type Area = (typeof areas)[number]

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

/** Where a role reaches that is held now. */
const isAt = ({ jurisdiction }: Held, area: Area) => jurisdiction === '*' || jurisdiction === area

/** Drafts, plans and questions: for those who follow or assess. */
const follows = (one: Held, area: Area) =>
  one.role === 'administrator' || (['captain', 'warden'].includes(one.role) && isAt(one, area))
/** Questions to everybody, also for those who only take steps. */
const mayStep = (one: Held, area: Area) => follows(one, area) || one.role === 'clerk'
const audits = (one: Held, area: Area) =>
  one.role === 'administrator' || (one.role === 'warden' && isAt(one, area))
/** Who states, who audits, and who reads what is sensitive of every institution. */
const watches = (one: Held, area: Area) =>
  audits(one, area) ||
  (one.role === 'captain' && isAt(one, area)) ||
  (one.role === 'watchman' && one.institution === '*' && isAt(one, area))
/** By whom the record is kept of which something is to be erased. */
const keeperOf = { zenda: 'castle-watch', strelsau: 'river-watch-st' } as const
/** What is to be erased: for those who read the log, and who may have it erased there. */
const erases = (one: Held, area: Area) =>
  audits(one, area) ||
  (one.role === 'captain' && isAt(one, area) && ['*', keeperOf[area]].includes(one.institution))
const administers = (one: Held) => one.role === 'administrator' && one.jurisdiction === '*'

const marks = {
  draft: follows,
  plan: follows,
  inner: follows,
  outer: mayStep,
  read: audits,
  glass: watches,
  erase: erases,
}
const markOf = (what: keyof typeof marks, area: Area) => `${what}7k${area}x`
const mailMark = 'mail7kallx'
const bossMark = 'boss7kallx'
const marksIn = (text: string) =>
  [...new Set(text.match(/(?:draft|plan|inner|outer|read|glass|erase|mail|boss)7k[a-z]+x/g))].toSorted()

const holding: fc.Arbitrary<Held> = fc
  .record({
    role: fc.constantFrom('watchman', 'captain', 'warden', 'clerk', 'administrator', 'public'),
    place: fc.constantFrom(
      ['zenda', 'castle-watch'] as const,
      ['zenda', '*'] as const,
      ['strelsau', 'river-watch-st'] as const,
      ['strelsau', '*'] as const,
      ['*', '*'] as const,
    ),
    term: fc.constantFrom('now', 'now', 'now', 'past', 'future'),
  })
  .map(({ role, place: [jurisdiction, institution], term }) => ({ role, jurisdiction, institution, term }))

const today = '2024-06-30'
const office = { roadmap: ruritania, person: administrator, today }

/** Keeps one thing of each kind in a jurisdiction, and gives nobody any right. */
async function plant({ db, owner }: WithAccounts, area: Area): Promise<void> {
  const element = assessedElements(ruritania)[0]?.code ?? ''
  const place = { jurisdiction: area, product: 'story', report: 2 }
  const sent = { version: 0, step: 'begun', texts: { story: markOf('draft', area) } }
  const kept = await keepAssessment(db, office, { jurisdiction: area, report: 2, element }, sent)
  if ('refusal' in kept) throw new Error(JSON.stringify(kept.refusal))
  const plan = {
    ...({ kind: 'plan' } as const),
    ...{ version: 0, name: markOf('plan', area), body: '', responsible: '', state: 'sketch' },
    ...{ links: [], starts: null, ends: null },
  } as const
  const planned = await keepPlanEntry(db, { roadmap: ruritania, person: administrator }, area, plan)
  if ('refusal' in planned) throw new Error(JSON.stringify(planned.refusal))
  for (const [circle, mark] of [
    ['jurisdiction', 'inner'],
    ['everyone', 'outer'],
  ] as const) {
    const question = { element, part: 'story', paragraph: 1, body: markOf(mark, area), circle }
    await askQuestion(db, office, place, question)
  }
  const read = JSON.stringify({ what: 'record', records: 1, ids: [markOf('read', area)] })
  await sql`select append_audit_entry(${area}, 'read sensitive', 'river-log', null, ${read}, null, null)`.execute(
    owner,
  )
  await sql`insert into sealed_opening (person, session_digest, jurisdiction, register, reason, ends_at)
    values ('somebody', 'x', ${area}, '*', ${markOf('glass', area)}, now() + interval '1 hour')`.execute(
    owner,
  )
  await sql`with asked as (insert into erasure (jurisdiction, register, fields, ground, reason, asked_by)
      values (${area}, 'river-log', '{}', 'Act', ${markOf('erase', area)}, 'somebody') returning jurisdiction, id, register)
    insert into erasure_record select jurisdiction, id, register, 'none', ${keeperOf[area]} from asked`.execute(
    owner,
  )
}

describe.each(databaseSizes)('with random roles on the %s database', (size) => {
  const missing = whyNotHere(size)
  let own: WithAccounts
  let server: Awaited<ReturnType<typeof createServer>>
  let questions: readonly ApiQuestion[] = []
  const who = { id: 'nobody', role: 'public' }
  beforeAll(async () => {
    if (missing !== undefined) return
    own = await openWithAccounts(size)
    for (const area of areas) await plant(own, area)
    await sql`insert into outbox (person, kind, subject, parameters) values (${mailMark}, 'password', 'x', '{}')`.execute(
      own.owner,
    )
    await sql`insert into deputy values (${bossMark}, 'somebody', '2000-01-01', '2000-12-31')`.execute(
      own.owner,
    )
    await sql`insert into calendar_feed values (${bossMark}, 'x')`.execute(own.owner)
    const { signIn } = own
    const find = () => Promise.resolve({ answer: { ...who }, cookies: [] })
    server = await createServer({
      ...{ db: own.db, roadmap: ruritania, version: '0', person: publicPerson },
      signIn: { ...signIn, sessions: { ...signIn.sessions, find } },
    })
    const headers = { cookie: `${sessionCookie}=one` }
    const all = await apiQuestions({ server, roadmap: ruritania, headers, importId: '1' })
    questions = all
      .filter(({ method }) => method === 'GET')
      .flatMap((one) => areas.map((area) => ({ ...one, url: one.url.replace('/strelsau/', `/${area}/`) })))
  }, 240_000)
  afterAll(async () => {
    if (missing !== undefined) return
    await server.close()
    await own.close()
  })
  beforeEach(({ skip }) => skip(missing !== undefined, missing))

  let count = 0
  async function judge(held: readonly Held[]): Promise<void> {
    count += 1
    who.id = `person-${count}`
    await sql`insert into person values (${who.id}, 'public')`.execute(own.owner)
    for (const { role, jurisdiction, institution, term } of held)
      await sql`insert into person_role values (${who.id}, ${role}, ${jurisdiction}, ${institution}, ${terms[term][0]}::date, ${terms[term][1]}::date)
        on conflict do nothing`.execute(own.owner)
    const now = held.filter(({ term }) => term === 'now')
    const allowed = Object.entries(marks).flatMap(([what, may]) =>
      areas
        .filter((area) => now.some((one) => may(one, area)))
        .map((area) => markOf(what as keyof typeof marks, area)),
    )
    if (now.some(administers)) allowed.push(mailMark)
    const shown = new Set<string>()
    for (const url of new Set(questions.map((one) => one.url))) {
      const {
        body,
        headers: told,
        statusCode,
      } = await server.inject({
        ...{ url, headers: { cookie: `${sessionCookie}=one` } },
      })
      expect(statusCode, url).toBeLessThan(500)
      const found = marksIn(body + JSON.stringify(told))
      expect(
        found.filter((mark) => !allowed.includes(mark)),
        `${url} as ${JSON.stringify(held)}`,
      ).toEqual([])
      for (const mark of found) shown.add(mark)
    }
    // Nothing is kept from those who may see it either. What was asked of everybody is reached through a report that is handed over.
    const reached = allowed.filter(
      (mark) =>
        !mark.startsWith('outer') ||
        now.some((one) => areas.some((area) => mark === markOf('outer', area) && follows(one, area))),
    )
    expect(
      reached.filter((mark) => !shown.has(mark)),
      JSON.stringify(held),
    ).toEqual([])
  }

  test('every answer shows what the rights say, and nothing more', async () => {
    const at = (role: string, jurisdiction: string, institution = '*'): Held => ({
      ...{ role, jurisdiction, institution, term: 'now' },
    })
    const fixed = [
      [],
      [at('clerk', '*')],
      [at('warden', 'zenda'), at('watchman', 'strelsau', 'river-watch-st')],
      [at('captain', 'strelsau', 'river-watch-st')],
      [at('administrator', '*')],
      [at('administrator', 'zenda')],
    ]
    for (const held of fixed) await judge(held)
    await fc.assert(fc.asyncProperty(fc.array(holding, { maxLength: 3 }), judge), { numRuns: runs, seed })
    // What these marks lie in is asked for.
    for (const path of [
      apiPaths.audit,
      apiPaths.readings,
      apiPaths.openings,
      apiPaths.erasures,
      apiPaths.mails,
      apiPaths.deputies,
      apiPaths.ownCalendar,
    ])
      expect(
        questions.some(({ url }) => url.startsWith(path)),
        path,
      ).toBe(true)
  }, 600_000)
})
