// Questions about a report on both databases: who asks whom, who sees them, and until when they are open.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { QuestionToAsk, SubmissionPlace } from '#definition'
import { actingAs, migrationsFor, publicPerson, sql, verifyAudit } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { holderOf, holdRoles, type Holders } from '../../storage/testing/hold-roles.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { keepAssessment } from '../assessments/index.ts'
import { readSubmissions } from './read-submissions.ts'
import { takeSubmissionStep } from './take-step.ts'
import { askQuestion, readReportThreads, replyToQuestion } from './threads.ts'

const today = '2024-06-30'
const holders: Holders = {
  writer: ['warden', 'zenda', '*'],
  'a-captain': ['captain', 'zenda', 'lake-watch'],
  'a-warden': ['warden', 'zenda', '*'],
  'of-strelsau': ['warden', 'strelsau', '*'],
  'a-clerk': ['clerk', '*', '*'],
}
const personOf = holderOf(holders)
const place: SubmissionPlace = { jurisdiction: 'zenda', product: 'story', report: 2 }
const question: QuestionToAsk = {
  ...{ element: 'A.1', part: 'story', paragraph: 1, body: 'Which time?' },
  circle: 'jurisdiction',
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    await holdRoles(opened.db, holders)
    const sent = { version: 0, step: 'begun', texts: { story: 'Once upon a time.' } }
    await keepAssessment(opened.db, office('writer'), { ...place, element: 'A.1' }, sent)
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const office = (id: string) => ({ roadmap: ruritania, person: personOf(id), today })
  const read = (id: string) =>
    actingAs(opened.db, personOf(id), (tx) => readReportThreads(tx, office(id), place))
  const ask = (id: string, asked: Partial<QuestionToAsk> = {}) =>
    askQuestion(opened.db, office(id), place, { ...question, ...asked })
  const reply = (id: string, thread: string, kind: 'answer' | 'resolved' | 'reopened', body = '') =>
    replyToQuestion(opened.db, office(id), { ...place, thread }, { kind, body })
  const step = (id: string, seen: number, action: string) =>
    takeSubmissionStep(opened.db, office(id), place, { seen, action })
  const refusedWith = (code: string): unknown => expect.objectContaining({ code })

  test('a question within the jurisdiction is answered and resolved there, and nobody else reads it', async () => {
    const { threads } = await ask('a-warden')
    const id = threads[0]?.id ?? ''
    expect(threads).toMatchObject([{ element: 'A.1', paragraph: 1, isOpen: true, mayResolve: true }])
    const answered = await reply('a-captain', id, 'answer', 'In spring.')
    expect(answered.threads[0]?.entries.map(({ kind, by }) => [kind, by])).toEqual([
      ['question', 'a-warden'],
      ['answer', 'a-captain'],
    ])
    await expect(reply('a-warden', id, 'answer')).rejects.toThrow(refusedWith('thread-empty'))
    expect((await read('a-clerk')).threads).toEqual([])
    await expect(read('of-strelsau')).rejects.toThrow(refusedWith('submission-no-place'))
    await expect(reply('a-clerk', id, 'answer', 'I know.')).rejects.toThrow(refusedWith('thread-unknown'))
    const own = await actingAs(opened.db, personOf('writer'), (tx) => readSubmissions(tx, ruritania, today))
    const counted = own.find(({ product, report }) => product === 'story' && report === 2)
    expect(counted?.openQuestions).toBe(1)
    const done = await reply('a-warden', id, 'resolved')
    expect(done.threads[0]).toMatchObject({ isOpen: false })
    await expect(reply('a-warden', id, 'resolved')).rejects.toThrow(refusedWith('thread-changed'))
    expect((await reply('a-warden', id, 'reopened', 'Which year?')).threads[0]?.isOpen).toBe(true)
  })

  test('the secretariat asks once the report is handed over, and is answered', async () => {
    await expect(ask('a-clerk', { circle: 'everyone' })).rejects.toThrow(refusedWith('thread-no-right'))
    await step('a-captain', 0, 'seal')
    await step('a-warden', 1, 'bless')
    const { threads, mayAsk } = await ask('a-clerk', { circle: 'everyone', body: 'Who saw it?' })
    expect(mayAsk).toEqual(['everyone'])
    const id = threads[0]?.id ?? ''
    expect(threads).toHaveLength(1)
    const seen = await reply('writer', id, 'answer', 'The miller.')
    expect(seen.threads).toHaveLength(2)
    expect((await read('a-clerk')).threads[0]?.entries.at(-1)).toMatchObject({ body: 'The miller.' })
    await expect(ask('a-clerk')).rejects.toThrow(refusedWith('thread-no-right'))
    await expect(ask('a-warden', { part: 'nothing' })).rejects.toThrow(refusedWith('thread-no-place'))
  })

  test('with any SQL nobody speaks where they may not, or in the name of others', async () => {
    const { threads } = await read('a-warden')
    const inside = threads.find(({ circle }) => circle === 'jurisdiction')?.id ?? ''
    const saying = { kind: 'answer', body: 'Forged.', by_person: 'a-warden', circle: 'everyone' }
    for (const person of [personOf('a-clerk'), personOf('of-strelsau'), publicPerson]) {
      const forged = actingAs(opened.db, person, (tx) =>
        sql`select add_thread_entry('zenda', ${inside}, ${JSON.stringify(saying)}::json)`.execute(tx),
      )
      await expect(forged).rejects.toThrow(/permission denied/)
      const row = actingAs(opened.db, person, (tx) =>
        sql`insert into thread_entry select jurisdiction, thread, 9, product, report, element, part, paragraph, circle, 'answer', 'x', now(), 'writer' from thread_entry`.execute(
          tx,
        ),
      )
      await expect(row).rejects.toThrow(/permission denied/)
    }
    const { rows } = await actingAs(opened.db, publicPerson, (tx) =>
      sql<{ many: number }>`select count(*)::int as many from thread_entry`.execute(tx),
    )
    expect(rows[0]?.many).toBe(0)
  })

  test('an answer that was changed past Waymark is named by the proof', async () => {
    expect(await auditDifferences(opened.db, ruritania)).toEqual([])
    const undone = new Error('undone')
    let found: string[] = []
    const attack = opened.db.transaction().execute(async (tx) => {
      await sql`alter table thread_entry disable trigger user`.execute(tx)
      await sql`update thread_entry set body = 'In autumn.' where kind = 'answer' and by_person = 'a-captain'`.execute(
        tx,
      )
      await sql`alter table thread_entry enable trigger user`.execute(tx)
      found = (await verifyAudit(tx, { roadmap: ruritania })).differences.map(({ what }) => what)
      throw undone
    })
    await expect(attack).rejects.toBe(undone)
    expect(found).toHaveLength(1)
  })
})
