// A request between two institutions on both databases, on the server as the login that serves people: each side keeps a
// record of its own, everybody else sees nothing of it, and it goes on by steps.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeCalendar, readCalendar, readRequest, takeRequestStep } from '#review'
import { actingAs, publicPerson, sql } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { databaseSizes, whyNotHere } from '../../../storage/testing/databases.ts'
import { auditDifferences } from '../../../storage/testing/audit-differences.ts'
import { openFavours, personOf, refusedWith, today } from '../../testing/favours.ts'

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: Awaited<ReturnType<typeof openFavours>>
  beforeAll(async () => {
    if (reason === undefined) opened = await openFavours(size)
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  type Favours = typeof opened
  const send: Favours['send'] = (...asked) => opened.send(...asked)
  const sent: Favours['sent'] = (...asked) => opened.sent(...asked)
  const step: Favours['step'] = (...asked) => opened.step(...asked)
  const see: Favours['see'] = (...asked) => opened.see(...asked)
  const page: Favours['page'] = (...asked) => opened.page(...asked)

  test('what is sent is kept by both, each in its own place, without what stays', async () => {
    const id = await sent('L-1')
    expect(await see('asker', id)).toMatchObject({
      ...{ side: 'asking', state: 'sent', waits: 'asked', isMine: false, isShared: true, number: 'L-1' },
      ...{ due: '2024-03-11', other: 'River Watch of Strelsau, Strelsau', next: [], kind: 'boat-loan' },
      record: { institution: 'castle-watch', fields: { plea: 'A boat, please.', 'own-note': 'For us.' } },
    })
    expect(await see('asked', id)).toMatchObject({
      ...{
        side: 'asked',
        state: 'sent',
        isMine: true,
        number: 'L-1 (Zenda: Castle Watch)',
        other: 'Castle Watch, Zenda',
      },
      ...{ next: ['see', 'doubt', 'grant', 'deny'], mayStep: true, due: '2024-03-11' },
      record: { institution: 'river-watch-st', fields: { plea: 'A boat, please.', 'own-note': null } },
      actions: [{ version: 1, by: 'delivery', state: 'sent', reason: 'Castle Watch, Zenda' }],
    })
  })

  test('nobody else sees anything of it, nor writes into it, with any SQL', async () => {
    const id = await sent('L-2')
    for (const who of ['neighbour', 'of-hofbau']) {
      await expect(see(who, id, 'asker')).rejects.toThrow(refusedWith('request-unknown'))
      await expect(see(who, id, 'asked')).rejects.toThrow(refusedWith('request-unknown'))
      expect((await page(who)).items).toEqual([])
    }
    // Whoever reads a whole jurisdiction sees its own side, and not the other one.
    expect(await see('of-zenda', id, 'asker')).toMatchObject({ number: 'L-2', mayStep: false })
    await expect(see('of-zenda', id, 'asked')).rejects.toThrow(refusedWith('request-unknown'))
    await expect(see('asker', id, 'asked')).rejects.toThrow(refusedWith('request-unknown'))
    const rows = (who: string) =>
      actingAs(opened.db, personOf(who), async (tx) => {
        const asked = sql<{ n: number }>`select (select count(*) from register_favours) +
          (select count(*) from register_favours_sensitive) + (select count(*) from record_version)
          + (select count(*) from record_version_sensitive) as n`
        return Number((await asked.execute(tx)).rows[0]?.n)
      })
    expect([await rows('neighbour'), await rows('of-hofbau')]).toEqual([0, 0])
    for (const forge of [
      sql`update register_favours set state = 'granted' where jurisdiction = 'strelsau' returning 1`,
      sql`insert into register_favours (jurisdiction, record_id, version) values ('strelsau', 'x', 1) returning 1`,
      sql`select set_config('waymark.identity', open_session('', '', 'delivery'), true)`,
      sql`select tell_of_request('favours', 'strelsau', 'river-watch-st', 'request-moved', 'x', '{}')`,
    ]) {
      const tried = actingAs(
        opened.db,
        personOf('asker'),
        async (tx) => (await forge.execute(tx)).rows.length,
      )
      expect(await tried.catch(() => 0)).toBe(0)
    }
    await expect(
      actingAs(opened.db, publicPerson, (tx) =>
        readRequest(tx, opened.office('asker'), opened.keyOf('asker', id)),
      ),
    ).rejects.toThrow()
  })

  test('it goes on by the steps of each side, and both histories tell of all of them', async () => {
    const id = await sent('L-3')
    await step('asked', id, { step: 'see', version: 1 })
    await step('asked', id, { step: 'doubt', version: 2, fields: { doubt: 'How long?' } })
    expect(await see('asker', id)).toMatchObject({ state: 'unclear', isMine: true, next: ['tell'] })
    await step('asker', id, { step: 'tell', version: 3, fields: { more: 'Four metres.' } })
    await step('asked', id, { step: 'grant', version: 4, fields: { answer: 'Take ours.' } }, '2024-03-10')
    const answered = await see('asker', id)
    expect(answered.record.fields).toMatchObject({
      ...{ state: 'granted', answer: 'Take ours.', answered: '2024-03-10', wait: 9, doubt: 'How long?' },
      'own-note': 'For us.',
    })
    await step('asker', id, { step: 'thank', version: 5, fields: { thanks: 'It sank.' } }, '2024-03-12')
    await step('asker', id, { step: 'close', version: 6 }, '2024-03-12')
    const states = ['sent', 'seen', 'unclear', 'seen', 'granted', 'thanked', 'done']
    const both = [await see('asker', id), await see('asked', id)]
    for (const side of both) expect(side.actions.map(({ state }) => state)).toEqual(states)
    expect(both[1]?.record.fields).toMatchObject({
      thanks: 'It sank.',
      more: 'Four metres.',
      thanked: '2024-03-12',
    })
    expect(both[0]?.actions.map(({ by }) => by === 'delivery')).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
      false,
    ])
    expect(both[0]?.waits).toBeNull()
  })

  test('a step out of turn, of the other side, without its answer, or beside somebody else is refused', async () => {
    const id = await sent('L-4')
    await expect(step('asker', id, { step: 'grant', version: 1 })).rejects.toThrow(
      refusedWith('request-step-not-now'),
    )
    await expect(step('asked', id, { step: 'thank', version: 1 })).rejects.toThrow(
      refusedWith('request-step-not-now'),
    )
    await expect(step('asked', id, { step: 'dance', version: 1 })).rejects.toThrow(
      refusedWith('request-step-unknown'),
    )
    await expect(step('asked', id, { step: 'grant', version: 1 })).rejects.toThrow(/not taken without it/)
    await expect(step('asked', id, { step: 'see', version: 7 })).rejects.toThrow(refusedWith('step-changed'))
    const others = takeRequestStep(opened.db, opened.office('of-zenda'), opened.keyOf('asker', id), {
      step: 'tell',
      version: 1,
    })
    await expect(others).rejects.toThrow(refusedWith('request-no-right'))
    expect((await see('asked', id)).actions).toHaveLength(1)
  })

  test('both sides may act at the same moment: one step counts, and both records agree', async () => {
    const id = await sent('L-5')
    await step('asked', id, { step: 'doubt', version: 1, fields: { doubt: '?' } })
    const all = await Promise.allSettled([
      step('asker', id, { step: 'tell', version: 2, fields: { more: 'a' } }),
      step('asker', id, { step: 'tell', version: 2, fields: { more: 'b' } }),
      step('asked', id, { step: 'grant', version: 2, fields: { answer: 'x' } }),
    ])
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [asker, asked] = [await see('asker', id), await see('asked', id)]
    expect([asker.state, asker.version]).toEqual([asked.state, asked.version])
  })

  test('what waits for somebody, and for whom they wait, stands in their work; what is due in their calendar', async () => {
    const id = await sent('L-M')
    await sent('L-N', { 'other-watch': '', other: 'Coast guard of Atlantis' })
    const work = async (who: string, state: 'mine' | 'theirs') =>
      (await page(who, { state })).items.map(({ number }) => number).filter((one) => /^L-[MN]/.test(one))
    const across = 'L-M (Zenda: Castle Watch)'
    expect([await work('asked', 'mine'), await work('asked', 'theirs')]).toEqual([[across], []])
    // Where the other side is not here, its steps are noted by who asks.
    expect([await work('asker', 'mine'), await work('asker', 'theirs')]).toEqual([['L-N'], ['L-M']])
    // Whoever only reads them has nothing to do, and waits for nobody.
    expect([await work('of-zenda', 'mine'), await work('of-zenda', 'theirs')]).toEqual([[], []])
    const days = async () => {
      const secret = await makeCalendar(opened.db, personOf('asked'))
      return (await readCalendar(opened.owner, ruritania, secret)).filter((one) => one.id.includes(id))
    }
    const due = { day: '2024-03-11', title: 'loan of a boat', text: 'Castle Watch, Zenda' }
    expect(await days()).toEqual([{ id: `request-favours-strelsau-${id}-asked@waymark`, ...due }])
    await step('asked', id, { step: 'grant', version: 1, fields: { answer: 'Yes.' } })
    expect([await work('asked', 'mine'), await work('asked', 'theirs')]).toEqual([[], [across]])
    expect([await work('asker', 'mine'), await days()]).toEqual([['L-M', 'L-N'], []])
    await step('asker', id, { step: 'thank', version: 2, fields: { thanks: 'Dry.' } })
    await step('asker', id, { step: 'close', version: 3 })
    expect([await work('asker', 'mine'), await work('asked', 'theirs')]).toEqual([['L-N'], []])
  })

  test('a denial has its ground, is over, and is no answer', async () => {
    const id = await sent('L-6')
    await expect(step('asked', id, { step: 'deny', version: 1 })).rejects.toThrow(/not taken without it/)
    await step('asked', id, { step: 'deny', version: 1, fields: { ground: 'storm' } })
    expect((await see('asker', id)).record.fields).toMatchObject({ ground: 'storm', answered: today })
    expect((await see('asker', id)).next).toEqual([])
    expect((await page('asked')).items.some(({ number }) => number.startsWith('L-6'))).toBe(false)
  })

  test('a correction reaches the other side, and changes nothing that is the other side’s', async () => {
    const id = await sent('L-7')
    const body = { version: 1, reason: 'Mistyped' }
    const kept = await send(
      'L-7',
      { plea: 'Two boats.', other: 'x', state: 'sent', due: '2024-03-11' },
      id,
      body,
    )
    expect('record' in kept).toBe(true)
    expect((await see('asked', id)).record).toMatchObject({ version: 2, fields: { plea: 'Two boats.' } })
    const later = {
      plea: 'Two boats.',
      other: 'x',
      due: '2024-03-11',
      state: 'granted',
      answered: '2024-03-02',
    }
    await expect(send('L-7', later, id, { ...body, version: 2 })).rejects.toThrow(
      refusedWith('request-other-side'),
    )
  })

  test('one to somebody who is not here has one record, whose keeper notes every step', async () => {
    const id = await sent('L-8', { 'other-watch': '', other: 'Coast guard of Atlantis' })
    expect(await see('asker', id)).toMatchObject({
      isShared: false,
      isMine: true,
      next: ['see', 'doubt', 'grant', 'deny'],
    })
    const record = await step('asker', id, { step: 'grant', version: 1, fields: { answer: 'Yes.' } })
    expect(record.fields).toMatchObject({ state: 'granted', answered: today })
    await expect(see('asked', id)).rejects.toThrow(refusedWith('request-unknown'))
    await expect(sent('L-9', { 'other-watch': 'zenda-treasury' })).rejects.toThrow(
      refusedWith('request-not-asked'),
    )
  })

  test('one that is withdrawn before it is answered is gone on both sides, who is asked is told, and nobody else withdraws it', async () => {
    const id = await sent('L-G')
    await step('asked', id, { step: 'see', version: 1 })
    await expect(opened.withdraw('asked', id, 2)).rejects.toThrow(refusedWith('request-withdraw-asked'))
    expect(await opened.withdraw('asker', id, 2)).toMatchObject({ action: 'withdrawn' })
    await expect(see('asked', id)).rejects.toThrow(refusedWith('request-unknown'))
    expect((await page('asked', { state: 'all' })).items.some(({ number }) => number.startsWith('L-G'))).toBe(
      false,
    )
    const { rows } = await sql<object>`select v.action, v.person as by, v.reason from record_version v
      where v.record_id = ${`${id}-asked`} order by v.version desc limit 1`.execute(opened.owner)
    expect(rows).toEqual([{ action: 'withdrawn', by: 'delivery', reason: 'Sent twice' }])
    const mails =
      await sql<object>`select person, kind from outbox where subject like ${`%${id}%`} order by id`.execute(
        opened.owner,
      )
    expect(mails.rows).toEqual(
      ['request-moved', 'request-withdrawn'].map((kind) => ({ person: 'mailed', kind })),
    )
    // What was answered stands: somebody has relied on it.
    const answered = await sent('L-H')
    await step('asked', answered, { step: 'grant', version: 1, fields: { answer: 'Yes.' } })
    await expect(opened.withdraw('asker', answered, 2)).rejects.toThrow(
      refusedWith('request-withdraw-answered'),
    )
    expect(await see('asked', answered)).toMatchObject({ state: 'granted' })
  })

  test('what is late stands first; days are counted as the kind counts them', async () => {
    await sent('W-1', { favour: 'witness', day: '2024-03-01' })
    const [first] = (await page('asker', { side: 'asking' }, '2024-04-01')).items
    // A Friday and three working days: the Wednesday.
    expect(first).toMatchObject({ number: 'W-1', due: '2024-03-06', daysLate: 26, kind: 'witness-call' })
    const { sums } = await page('asker', { kind: 'witness-call' }, '2024-04-01')
    expect(sums).toEqual([
      {
        kind: 'witness-call',
        side: 'asking',
        sent: 1,
        open: 1,
        late: 1,
        answered: 0,
        withDay: 1,
        inTime: 0,
        feedback: 0,
        medianDays: null,
      },
    ])
    const boats = (await page('asker', { kind: 'boat-loan', state: 'all' })).sums.find(
      ({ side }) => side === 'asking',
    )
    expect(boats).toMatchObject({ medianDays: 7, answered: 4, inTime: 5 })
  })

  test('the log proves both sides', async () => {
    expect(await auditDifferences(opened.owner, ruritania)).toEqual([])
  })
})
