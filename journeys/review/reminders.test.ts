// People are reminded of what is due by the clock of their jurisdiction: early, on the day and after it, each once, by mails of their own or a digest, and never at night.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type MailChoice, type Person, type Roadmap } from '#definition'
import { mailWork, openMailServer, workDue, type Sending } from '#delivery'
import { keepRecord } from '#intake'
import { scheduleReminders, takeSubmissionStep, keepAssessment, tellingWorks } from '#review'
import {
  actingAs,
  administrator,
  askErasure,
  decideErasure,
  migrationsFor,
  sql,
  writeMailChoice,
} from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { openReceivingServer, type ReceivingServer } from '../../src/delivery/testing/receiving-server.ts'
import { databaseSizes, openSize, whyNotHere } from '../../src/storage/testing/databases.ts'
import type { TestDatabase } from '../../src/storage/testing/test-database.ts'

/** The story of the second half of 2029 is due on 30 January 2030; where no day is set, nothing is. */
const roadmap: Roadmap = {
  ...ruritania,
  cycles: {
    ...ruritania.cycles,
    products: ruritania.cycles.products.map((one) => (one.id === 'story' ? { ...one, dueDays: 30 } : one)),
  },
}
const report = 15
const people = {
  ana: ['captain', 'strelsau', 'river-watch-st'],
  vesna: ['warden', 'strelsau', '*'],
  elsewhere: ['captain', 'zenda', 'lake-watch'],
  marko: ['clerk', '*', '*'],
  runs: ['administrator', '*', '*'],
} as const
const personOf = (id: keyof typeof people): Person => ({ id, role: 'account' })

describe.each(databaseSizes)('reminders on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  let mails: ReceivingServer
  let sending: Sending
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, roadmap, migrationsFor('roadmaps/ruritania'))
    mails = await openReceivingServer()
    sending = {
      ...{ site: 'https://waymark.example.net', server: openMailServer(mails.address) },
      from: { name: 'Waymark', address: 'waymark@example.net' },
      readerOf: (id) => Promise.resolve({ name: id, email: `${id}@example.org`, language: 'en' }),
      linkFor: () => Promise.resolve(''),
    }
    await actingAs(opened.db, administrator, async (tx) => {
      for (const [id, [role, area, institution]] of Object.entries(people)) {
        await sql`select add_person(${id})`.execute(tx)
        await sql`select give_role(${id}, ${role}, ${area}, ${institution}, '-infinity', 'infinity')`.execute(
          tx,
        )
      }
    })
  })
  beforeEach(({ skip }) => skip(reason !== undefined, reason))
  afterEach(async () => {
    if (reason !== undefined) return
    await sql`delete from mail_choice`.execute(opened.db)
  })
  afterAll(async () => {
    await mails?.close()
    await opened?.close()
  })

  /** Does what is due at that moment, and gives what came for those of Strelsau and for the clerk. */
  const come = async (moment: string) => {
    const now = () => new Date(`${moment}Z`)
    mails.received.splice(0)
    const faults: unknown[] = []
    const works = { ...tellingWorks(roadmap), mail: mailWork(sending) }
    await workDue({ db: opened.db, works, now }, (error) => void faults.push(error))
    expect(faults).toEqual([])
    return mails.received
      .map(({ to, mail }) => `${to.join()}: ${mail.subject ?? ''}`)
      .filter((line) => !line.includes('Zenda') && !line.includes('Hofbau'))
      .toSorted()
  }
  const choose = (id: keyof typeof people, choice: MailChoice) =>
    actingAs(opened.db, personOf(id), (tx) => writeMailChoice(tx, choice))

  test('a week before, in the morning of Strelsau, whoever has the report in hand is told, once', async () => {
    await scheduleReminders(opened.db, roadmap, new Date('2030-01-22T11:00Z'))
    expect(await come('2030-01-22T11:00')).toEqual([])
    // Half past six in Prague is half past five by UTC.
    expect(await come('2030-01-23T05:29')).toEqual([])
    expect(await come('2030-01-23T05:31')).toEqual([
      `ana@example.org: Story ${report}, Strelsau: due on 2030-01-30`,
    ])
    expect(mails.received.map(({ mail }) => mail.text).join()).toContain('in 7 days')
    expect(await come('2030-01-24T12:00')).toEqual([])
  })

  test('on the day again; after days of being switched off one mail, to those above as well', async () => {
    expect(await come('2030-01-30T12:00')).toEqual([`ana@example.org: Story ${report}, Strelsau: due today`])
    expect(await come('2030-02-11T12:00')).toEqual(
      ['ana', 'marko'].map((id) => `${id}@example.org: Story ${report}, Strelsau: late since 2030-01-30`),
    )
    expect(mails.received.map(({ mail }) => mail.text).join()).toContain('12 days ago')
    expect(await come('2030-02-12T12:00')).toEqual([])
    // A month late: the day has passed on which anybody would be told.
    expect(await come('2030-03-20T12:00')).toEqual([])
  })

  test('a report that is sent on at night tells nobody before the morning, and one who chose none not at all', async () => {
    await choose('marko', 'none')
    const place = { jurisdiction: 'strelsau', product: 'story', report }
    const office = (id: keyof typeof people) => ({ roadmap, person: personOf(id), today: '2030-03-20' })
    const sent = { version: 0, step: 'begun', texts: { story: 'Once.' } }
    const written = { jurisdiction: 'strelsau', report, element: 'A.1' }
    await keepAssessment(opened.db, office('vesna'), written, sent)
    await takeSubmissionStep(opened.db, office('ana'), place, { seen: 0, action: 'seal' })
    expect(await come('2030-03-20T19:30')).toEqual([])
    expect(await come('2030-03-21T05:00')).toEqual([])
    expect(await come('2030-03-21T05:31')).toEqual([
      `vesna@example.org: Story ${report}, Strelsau: it waits for you`,
    ])
  })

  test('who chose a digest gets all of the day in one mail in the morning, and each line once', async () => {
    await choose('ana', 'digest')
    const place = { jurisdiction: 'strelsau', product: 'story', report }
    const office = (id: keyof typeof people) => ({ roadmap, person: personOf(id), today: '2030-03-21' })
    await takeSubmissionStep(opened.db, office('vesna'), place, {
      seen: 1,
      action: 'refuse',
      reason: 'Why?',
    })
    await takeSubmissionStep(opened.db, office('ana'), place, { seen: 2, action: 'seal' })
    await takeSubmissionStep(opened.db, office('vesna'), place, {
      seen: 3,
      action: 'refuse',
      reason: 'Still?',
    })
    const told = await come('2030-03-21T12:00')
    expect(told).toEqual([`vesna@example.org: Story ${report}, Strelsau: it waits for you`])
    expect(await come('2030-03-22T05:31')).toEqual(['ana@example.org: Waymark: 2 messages of the day'])
    const mail = mails.received.find(({ to }) => to.includes('ana@example.org'))?.mail
    expect(mail?.text?.match(/– Story 15, Strelsau: it was returned/g)).toHaveLength(2)
    expect(await come('2030-03-23T05:31')).toEqual([])
  })

  test('who can decide an erasure is told that it waits, and who asked what became of it, each once', async () => {
    const register = findRegister(roadmap, 'river-log')
    if (!register) throw new Error('The invented roadmap has no river log.')
    const fields = { day: '2023-05-31', 'log-number': '7', 'call-cause': 'flood', remark: 'Ada saw it.' }
    const children = { persons: [{ sex: 'male', outcome: 'unhurt' }] }
    const office = { roadmap, register, person: administrator }
    const sent = { jurisdiction: 'strelsau', institution: 'river-watch-st', fields, children }
    const kept = await keepRecord(opened.db, office, null, sent)
    if ('refusal' in kept) throw new Error(JSON.stringify(kept.refusal))
    const ask = () =>
      actingAs(opened.db, personOf('ana'), (tx) =>
        askErasure(tx, register, {
          ...{ jurisdiction: 'strelsau', records: [kept.record.id], fields: [] },
          ...{ ground: 'Act on data, 17', reason: 'A court ordered it.' },
        }),
      )
    const decide = (id: string, agrees: boolean) =>
      actingAs(opened.db, personOf('vesna'), (tx) =>
        decideErasure(tx, { jurisdiction: 'strelsau', id }, { agrees, reason: 'So.' }),
      )
    const first = await ask()
    expect(await come('2030-03-24T12:00')).toEqual([
      'vesna@example.org: Strelsau: an erasure waits for a second person',
    ])
    const { text } = mails.received[0]?.mail ?? {}
    expect(text).toContain('in 1 record of Strelsau (River log)')
    expect(text).not.toMatch(/Ada|Act on data|court/)
    await decide(first, false)
    expect(await come('2030-03-24T13:00')).toEqual([
      'ana@example.org: Strelsau: the erasure that you asked for was refused',
    ])
    await choose('ana', 'none')
    await decide(await ask(), true)
    // It is decided before anybody was told that it waits, and ana wants no mail.
    expect(await come('2030-03-24T14:00')).toEqual([])
  })

  test('nobody chooses for others, and the public not at all', async () => {
    const forged = actingAs(opened.db, personOf('ana'), (tx) =>
      sql`insert into mail_choice (person, choice) values ('vesna', 'none')`.execute(tx),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
    const told = actingAs(opened.db, personOf('ana'), (tx) =>
      sql`select tell_person('vesna', 'digest', 'x', '{}', now(), now())`.execute(tx),
    )
    await expect(told).rejects.toThrow(/permission denied/)
    const deciding = actingAs(opened.db, personOf('ana'), (tx) =>
      sql`select * from deciders_of_erasure('strelsau', 1)`.execute(tx),
    )
    await expect(deciding).rejects.toThrow(/permission denied/)
  })
})
