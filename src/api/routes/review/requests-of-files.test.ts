// Requests that come in a file or a batch are sent as those of the form are: both sides have them, and the other one is told.
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { phraseIn, type Phrase } from '#definition'
import { keepBatch, planUndo, undoImport } from '#intake'
import { sql } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../../storage/testing/audit-differences.ts'
import { databaseSizes, whyNotHere } from '../../../storage/testing/databases.ts'
import { aloneOf, favourFiles, filesOffice as office, rowOf } from '../../testing/favour-files.ts'
import { openFavours, refusedWith, register } from '../../testing/favours.ts'

interface Mail {
  readonly kind: string
  readonly number: string | null
  readonly count: string | null
  /** A name in all languages, as it waits to be said in that of the reader. */
  readonly from: string | null
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

  /** What the other side was told since an e-mail, in the order in which it was. */
  async function told(since: number) {
    const { rows } = await sql<Mail>`select kind, parameters::json ->> 'number' as number,
      parameters::json ->> 'count' as count, parameters::json ->> 'from' as "from" from outbox
      where id > ${since} and person = 'mailed' order by id`.execute(opened.owner)
    return rows.map((row) => ({
      ...row,
      from: row.from?.startsWith('[') ? phraseIn(JSON.parse(row.from) as Phrase, 'en') : row.from,
    }))
  }
  async function lastMail(): Promise<number> {
    const { rows } = await sql<{
      id: number
    }>`select coalesce(max(id), 0)::int as id from outbox`.execute(opened.owner)
    return rows[0]?.id ?? 0
  }
  async function jobsOf(id: string): Promise<number> {
    const { rows } =
      await sql<object>`select 1 from job where kind = 'late-request' and subject like ${`%${id}-asked%`}`.execute(
        opened.owner,
      )
    return rows.length
  }
  const from = 'Castle Watch, Zenda'
  const acrossOf = (letter: string) => `${letter} (Zenda: Castle Watch)`

  test('new requests of a file reach the other side with their clock, and it is told', async () => {
    for (const sliceSize of [undefined, 1]) {
      const [one, two, alone] = ['N', 'O', 'P'].map((letter) => `${letter}-${sliceSize ?? 0}`)
      if (!one || !two || !alone) throw new Error('There are three letters.')
      const source = `new ${sliceSize ?? 0}`
      const rows = [rowOf(one), rowOf(two), aloneOf(alone)]
      const before = await lastMail()
      await files.take(source, rows, {}, sliceSize)
      const id = await files.idOf(one)
      expect(await opened.see('asked', id)).toMatchObject({
        ...{ version: 1, state: 'sent', side: 'asked', due: '2024-03-11' },
        record: {
          institution: 'river-watch-st',
          fields: { plea: 'A boat.', 'own-note': null, letter: acrossOf(one) },
        },
        actions: [{ reason: from }],
      })
      expect((await files.recordOf(one))?.fields['due']).toBe('2024-03-11')
      expect(await jobsOf(id)).toBe(2)
      await expect(opened.see('asked', await files.idOf(alone))).rejects.toThrow(
        refusedWith('request-unknown'),
      )
      // Those of one transaction are told together; one that comes alone is told as one that somebody entered.
      expect(await told(before)).toEqual(
        sliceSize === undefined
          ? [{ kind: 'requests-brought', number: null, count: '2', from }]
          : [one, two].map((letter) => ({
              ...{ kind: 'request-moved', number: acrossOf(letter), count: null, from: null },
            })),
      )
      // The same file once more sends nothing once more.
      const after = await lastMail()
      await files.take(source, rows, {}, sliceSize)
      expect(await told(after)).toEqual([])
      expect([(await opened.see('asker', id)).version, (await opened.see('asked', id)).version]).toEqual([
        1, 1,
      ])
      // A step of the other side comes back to the record of the file.
      await opened.step('asked', id, { step: 'grant', version: 1, fields: { answer: 'Yes.' } })
      expect(await opened.see('asker', id)).toMatchObject({
        state: 'granted',
        record: { fields: { answer: 'Yes.' } },
      })
    }
  })

  test('a request that is over has no clock; an empty cell for the day due takes none away', async () => {
    const text = (letter: string, rest: string) =>
      `jurisdiction;institution;favour;day;letter;way;other_watch;other;plea;state;due;answered;answer\nzenda;castle-watch;boat;2023-03-01;${letter};out;river-watch-st;River Watch;A boat.;${rest}`
    await files.takeText('over', text('V-1', 'done;2023-03-11;2023-03-09;Yes.'))
    const over = await files.idOf('V-1')
    expect(await opened.see('asked', over)).toMatchObject({
      ...{ state: 'done', waits: null, answered: '2023-03-09' },
    })
    expect(await jobsOf(over)).toBe(0)
    await files.takeText('no day', text('V-2', 'sent;;;'))
    await files.takeText('no day', text('V-2', 'sent;;;'))
    expect(await files.recordOf('V-2')).toMatchObject({ version: 1, fields: { due: '2023-03-11' } })
  })

  test('a later edition that names the institution sends the request then; its undoing takes back what it sent, and says so', async () => {
    await files.take('named', [aloneOf('Q-1')])
    const id = await files.idOf('Q-1')
    const second = await files.take('named', [rowOf('Q-1'), rowOf('Q-2')])
    expect(await opened.see('asked', id)).toMatchObject({ version: 1, state: 'sent' })
    const other = await files.idOf('Q-2')
    const before = await lastMail()
    await undoImport(opened.db, office, second)
    for (const gone of [id, other])
      await expect(opened.see('asked', gone)).rejects.toThrow(refusedWith('request-unknown'))
    expect(await opened.see('asker', id)).toMatchObject({ version: 3, isShared: false })
    expect(await files.idOf('Q-2')).toBe('')
    expect(await told(before)).toEqual([{ kind: 'requests-taken-back', number: null, count: '2', from }])
  })

  test('what the other side has taken up is not undone', async () => {
    const taken = await files.take('taken up', [rowOf('U-1')])
    const id = await files.idOf('U-1')
    await opened.step('asked', id, { step: 'see', version: 1 })
    expect(await planUndo(opened.db, office, taken)).toMatchObject({ hindered: 1 })
    await expect(undoImport(opened.db, office, taken)).rejects.toThrow(refusedWith('undo-hindered'))
    expect(await opened.see('asked', id)).toMatchObject({ state: 'seen' })
  })

  test('a row that asks whom nobody asks for such a thing is refused', async () => {
    const asked = files.take('elsewhere', [rowOf('E-1', 'A boat.', 'zenda-treasury')])
    await expect(asked).rejects.toThrow(/does not go to “zenda-treasury”/)
  })

  test('a batch of a program sends its new requests, too', async () => {
    const own = { favour: 'boat', day: '2024-03-01', way: 'out', 'other-watch': 'river-watch-st' }
    const fields = { ...own, other: 'River Watch', plea: 'A boat.', state: 'sent' }
    const place = { jurisdiction: 'zenda', institution: 'castle-watch' }
    const lines = ['B-1', 'B-2'].map((letter) => JSON.stringify({ ...place, fields: { ...fields, letter } }))
    writeFileSync(files.path, lines.join('\n'))
    const batch = { ...office, register, path: files.path, mapping: null, source: 'batch' }
    const before = await lastMail()
    const answer = await keepBatch(opened.db, batch, 'ndjson', false)
    expect(answer).toMatchObject({ isTaken: true, created: 2 })
    expect(await opened.see('asked', await files.idOf('B-2'))).toMatchObject({
      version: 1,
      due: '2024-03-11',
    })
    expect(await told(before)).toEqual([{ kind: 'requests-brought', number: null, count: '2', from }])
  })

  test('the log proves it', async () => {
    expect(await auditDifferences(opened.owner, ruritania)).toEqual([])
  })
})
