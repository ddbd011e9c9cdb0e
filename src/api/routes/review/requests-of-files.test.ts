// Requests that came in a file: an undo and a later edition withdraw none that the other side has by now.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ImportChoice } from '#definition'
import { commitImport, planUndo, undoImport } from '#intake'
import { actingAs, readRecords } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../../storage/testing/audit-differences.ts'
import { databaseSizes, whyNotHere } from '../../../storage/testing/databases.ts'
import { openFavours, personOf, refusedWith, register } from '../../testing/favours.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-requests-of-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'letters.csv')
const heads = 'jurisdiction;institution;favour;day;letter;way;other_watch;other;plea;state'
const rowOf = (letter: string, plea = 'A boat.') =>
  `zenda;castle-watch;boat;2024-03-01;${letter};out;river-watch-st;River Watch;${plea};sent`

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: Awaited<ReturnType<typeof openFavours>>
  beforeAll(async () => {
    if (reason === undefined) opened = await openFavours(size)
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))
  const office = { roadmap: ruritania, person: personOf('asker') }

  async function takeAll(
    source: string,
    rows: readonly string[],
    choice: ImportChoice = {},
    sliceSize?: number,
  ) {
    writeFileSync(path, [heads, ...rows].join('\n'))
    const sized = sliceSize === undefined ? {} : { sliceSize }
    const wanted = { ...office, ...sized, register, path, mapping: null, source }
    const { import: id, plan } = await commitImport(opened.db, wanted, choice)
    if (id === null) throw new Error(JSON.stringify(plan.problems))
    return { id, said: JSON.stringify(plan.remarks) }
  }
  const take = async (...asked: Parameters<typeof takeAll>) => (await takeAll(...asked)).id
  async function idOf(letter: string): Promise<string> {
    const page = { limit: 100, offset: 0, isDescending: false, sortBy: 'day' }
    const { items } = await actingAs(opened.db, personOf('asker'), (tx) => readRecords(tx, register, page))
    return items.find(({ fields }) => fields['letter'] === letter)?.id ?? ''
  }
  /** Sends it to the other side, as somebody does who corrects what a file brought. */
  async function sendOn(letter: string): Promise<string> {
    const id = await idOf(letter)
    const sent = await opened.send(letter, { other: 'River Watch', state: 'sent' }, id, {
      ...{ version: 1, reason: 'It was sent.' },
    })
    if ('refusal' in sent) throw new Error(JSON.stringify(sent.refusal.problems))
    return id
  }

  test('what nobody else has is undone; what the other side has by now is not', async () => {
    const first = await take('alone', [rowOf('F-1')])
    await undoImport(opened.db, office, first)
    expect(await idOf('F-1')).toBe('')
    const second = await take('sent', [rowOf('F-2'), rowOf('F-3')])
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
      await take(source, [rowOf(sent), rowOf(gone), rowOf(stays)], {}, sliceSize)
      const id = await sendOn(sent)
      const { said } = await takeAll(
        source,
        [rowOf(stays), rowOf(`${stays}-2`)],
        { withdrawVanished: true },
        sliceSize,
      )
      expect(said).toContain('no longer in the file that the other side has')
      expect([await idOf(sent), await idOf(gone)]).toEqual([id, ''])
      expect(await opened.see('asked', id)).toMatchObject({ state: 'sent' })
      // On its own page it is withdrawn on both sides.
      await opened.withdraw('asker', id, 2)
      await expect(opened.see('asked', id)).rejects.toThrow(refusedWith('request-unknown'))
    }
  })

  test('the log proves it', async () => {
    expect(await auditDifferences(opened.owner, ruritania)).toEqual([])
  })
})
