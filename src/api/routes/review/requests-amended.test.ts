// Requests that the other side has: an undo and a later edition of a file leave them as they are, and a correction is told.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { RequestRegister, Roadmap } from '#definition'
import { planUndo, undoImport } from '#intake'
import { readFindingQuestions } from '#review'
import { actingAs, sql } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../../storage/testing/audit-differences.ts'
import { databaseSizes, whyNotHere } from '../../../storage/testing/databases.ts'
import { aloneOf, favourFiles, filesOffice as office, rowOf } from '../../testing/favour-files.ts'
import { openFavours, personOf, refusedWith, register, today } from '../../testing/favours.ts'

/** The same roadmap, where the letter of a favour names the finding that it asks about. */
const { requestFlow } = register
const about = { findings: 'letter', subject: 'other', body: 'answer' }
const asking: RequestRegister = { ...register, requestFlow: { ...requestFlow, about } }
const roadmap: Roadmap = {
  ...ruritania,
  registers: ruritania.registers.map((one) => (one.id === register.id ? asking : one)),
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: Awaited<ReturnType<typeof openFavours>>
  let files: ReturnType<typeof favourFiles>
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openFavours(size)
    files = favourFiles(opened)
  })
  afterAll(async () => {
    if (reason !== undefined) return
    files.close()
    await opened.close()
  })
  beforeEach(({ skip }) => skip(reason !== undefined, reason))
  /** A file of the notes that this side keeps for itself. */
  const takeNotes = (source: string, letter: string, sliceSize?: number) =>
    files.takeText(
      source,
      `jurisdiction;institution;letter;way;own_note\nzenda;castle-watch;${letter};out;Ours.`,
      {},
      sliceSize,
    )
  /** Corrects it, as somebody does who sees what a file brought. */
  async function sendOn(letter: string): Promise<string> {
    const id = await files.idOf(letter)
    const rest = { other: 'River Watch', state: 'sent', due: '2024-03-11' }
    const sent = await opened.send(letter, rest, id, { version: 1, reason: 'It was sent.' })
    if ('refusal' in sent) throw new Error(JSON.stringify(sent.refusal.problems))
    return id
  }

  test('what nobody else has is undone; what the other side has by now is not', async () => {
    const first = await files.take('alone', [aloneOf('F-1')])
    await undoImport(opened.db, office, first)
    expect(await files.idOf('F-1')).toBe('')
    const second = await files.take('sent', [rowOf('F-2'), aloneOf('F-3')])
    const id = await sendOn('F-2')
    expect(await opened.see('asked', id)).toMatchObject({ state: 'sent' })
    expect(await planUndo(opened.db, office, second)).toMatchObject({ hindered: 1 })
    await expect(undoImport(opened.db, office, second)).rejects.toThrow(refusedWith('undo-hindered'))
    expect([await opened.see('asked', id), await opened.see('asker', id)]).toMatchObject([
      { state: 'sent' },
      { state: 'sent' },
    ])
  })

  test('a later edition that no longer has it withdraws it neither, however many records it has, and says so', async () => {
    for (const sliceSize of [undefined, 1]) {
      const [sent, gone, stays] = ['S', 'G', 'K'].map((letter) => `${letter}-${sliceSize ?? 0}`)
      if (!sent || !gone || !stays) throw new Error('There are three letters.')
      const source = `edition ${sliceSize ?? 0}`
      await files.take(source, [rowOf(sent), aloneOf(gone), rowOf(stays)], {}, sliceSize)
      const id = await sendOn(sent)
      const { said } = await files.takeAll(
        source,
        [rowOf(stays), rowOf(`${stays}-2`)],
        { withdrawVanished: true },
        sliceSize,
      )
      expect(said).toContain('no longer in the file that the other side has')
      expect([await files.idOf(sent), await files.idOf(gone)]).toEqual([id, ''])
      expect(await opened.see('asked', id)).toMatchObject({ state: 'sent' })
      // On its own page it is withdrawn on both sides.
      await opened.withdraw('asker', id, 2)
      await expect(opened.see('asked', id)).rejects.toThrow(refusedWith('request-unknown'))
    }
  })

  test('a later edition changes nothing that the other side has, however many records it has; what stays on this side it may', async () => {
    for (const sliceSize of [undefined, 1]) {
      const [letter, free] = [`C-${sliceSize ?? 0}`, `D-${sliceSize ?? 0}`]
      const source = `corrected ${sliceSize ?? 0}`
      await files.take(source, [rowOf(letter), aloneOf(free)], {}, sliceSize)
      const id = await sendOn(letter)
      const changed = files.takeAll(
        source,
        [rowOf(letter, 'Two boats.'), aloneOf(free, 'Three boats.')],
        {},
        sliceSize,
      )
      await expect(changed).rejects.toThrow(
        /The other side has this request, and the row changes “What is asked”/,
      )
      // The record that nobody else has is corrected; the other one stays as both have it.
      const good = { goodRows: true } as const
      const { said } = await files.takeAll(
        source,
        [rowOf(letter, 'Two boats.'), aloneOf(free, 'Three boats.')],
        good,
        sliceSize,
      )
      expect(said).toBe('[]')
      expect(await opened.see('asked', id)).toMatchObject({
        ...{ version: 2, record: { fields: { plea: 'A boat, please.' } } },
      })
      expect(await opened.see('asker', id)).toMatchObject({
        ...{ version: 2, record: { fields: { plea: 'A boat, please.' } } },
      })
      expect((await files.recordOf(free))?.fields['plea']).toBe('Three boats.')
      // An own note is nobody else's.
      await takeNotes(`notes ${sliceSize ?? 0}`, letter, sliceSize)
      expect(await opened.see('asker', id)).toMatchObject({
        ...{ version: 3, record: { fields: { 'own-note': 'Ours.' } } },
      })
      expect(await opened.see('asked', id)).toMatchObject({ version: 2 })
    }
  })

  test('a correction says what it changed, to both sides and in an e-mail; what stays on one side is told nobody', async () => {
    const id = await opened.sent('L-A')
    const rest = { other: 'x', state: 'sent', due: '2024-03-11' }
    await opened.send('L-A', { plea: 'Two boats.', ...rest }, id, { version: 1, reason: 'Miscounted' })
    const own = await opened.see('asker', id)
    const amended = { before: { plea: 'A boat, please.' }, after: { plea: 'Two boats.' }, rows: [] }
    expect(own.actions.map((one) => one.amended !== null)).toEqual([false, true])
    expect((await opened.see('asked', id)).actions).toMatchObject([
      { version: 1, amended: null },
      { version: 2, state: 'sent', reason: 'Castle Watch, Zenda: Put right: Miscounted', amended },
    ])
    // His own note is his own: the other side gets no version of it, and no e-mail.
    const noted = { plea: 'Two boats.', ...rest, 'own-note': 'For the king.' }
    await opened.send('L-A', noted, id, { version: 2, reason: 'Noted' })
    expect([(await opened.see('asker', id)).version, (await opened.see('asked', id)).version]).toEqual([3, 2])
    expect((await opened.see('asker', id)).actions.at(-1)).toMatchObject({ amended: null, reason: 'Noted' })
    const mails = await sql<object>`select kind, parameters::json #>> '{changed,0,en}' as changed from outbox
      where subject like ${`%${id}%`} order by id`.execute(opened.owner)
    expect(mails.rows).toEqual([
      { kind: 'request-moved', changed: null },
      { kind: 'request-amended', changed: 'What is asked' },
    ])
    // The side that answered corrects its answer the same way.
    await opened.step('asked', id, { step: 'grant', version: 2, fields: { answer: 'Yes.' } })
    const answered = await opened.see('asked', id)
    const { jurisdiction, institution, fields, children } = answered.record
    const body = { jurisdiction, institution, children, version: answered.version, reason: 'Which one' }
    await opened.correct('asked', id, { ...body, fields: { ...fields, answer: 'The blue one.' } })
    expect(await opened.see('asker', id)).toMatchObject({
      record: { fields: { answer: 'The blue one.' } },
      actions: [
        {},
        {},
        {},
        {},
        { amended: { before: { answer: 'Yes.' }, after: { answer: 'The blue one.' } } },
      ],
    })
    // A step after a correction is a step.
    await opened.step('asker', id, { step: 'thank', version: 5, fields: { thanks: 'Dry.' } })
    expect((await opened.see('asked', id)).actions.at(-1)).toMatchObject({ state: 'thanked', amended: null })
  })

  test('who asks and who is asked stays as it is once the other side has the request', async () => {
    const id = await opened.sent('L-P')
    const rest = { other: 'x', state: 'sent', due: '2024-03-11' }
    const change = { version: 1, reason: 'Somebody else' }
    for (const other of ['', 'lake-watch'])
      await expect(opened.send('L-P', { ...rest, 'other-watch': other }, id, change)).rejects.toThrow(
        refusedWith('request-parties'),
      )
    await expect(opened.send('L-P', rest, id, { ...change, institution: 'lake-watch' })).rejects.toThrow()
    expect(await opened.see('asked', id)).toMatchObject({ version: 1, state: 'sent' })
    // Nobody has it yet who is not here: it may be put right.
    const alone = await opened.sent('L-Q', { 'other-watch': '', other: 'Coast guard of Atlantis' })
    await opened.send('L-Q', { ...rest, 'other-watch': 'river-watch-st' }, alone, change)
    expect(await opened.see('asked', alone)).toMatchObject({ version: 1, state: 'sent' })
  })

  test('a finding leads to the requests about it, each side to its own, and nobody else to any', async () => {
    const askedBy = (who: string, ids: readonly string[]) =>
      actingAs(opened.db, personOf(who), (tx) => readFindingQuestions(tx, roadmap, ids, today))
    const id = await opened.sent('calls:1')
    await opened.sent('calls:3')
    const { items } = await askedBy('asker', ['calls:1', 'calls:9'])
    const request = { id, side: 'asking', number: 'calls:1', waits: 'asked' }
    expect(items).toMatchObject([{ findings: ['calls:1'], request }])
    const theirs = await askedBy('asked', ['calls:1'])
    expect(theirs.items.map((one) => [one.request.side, one.request.isMine])).toEqual([['asked', true]])
    for (const who of ['neighbour', 'of-hofbau'])
      expect((await askedBy(who, ['calls:1', 'calls:3'])).items).toEqual([])
    expect((await askedBy('asker', ['calls'])).items).toEqual([])
  })

  test('the log proves it', async () => {
    expect(await auditDifferences(opened.owner, ruritania)).toEqual([])
  })
})
