// A document on both databases: signed as it stands by who may open all of it, returned with reasons, opened by a change,
// read as it was signed by who may open none of its records, and proved.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  documentChanges,
  findRegister,
  type DocumentContent,
  type StepToTake,
  type SubmissionPlace,
} from '#definition'
import {
  actingAs,
  findRecord,
  migrationsFor,
  pendingDifference,
  sql,
  verifyAudit,
  writeRecords,
} from '#storage'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { holderOf, holdRoles, type Holders } from '../../storage/testing/hold-roles.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { chronicleRoadmap as roadmap } from './testing/chronicle-roadmap.ts'
import { askQuestion, readSubmission, readSubmissions, takeSubmissionStep } from '../submissions/index.ts'
import { readDocument } from './read-document.ts'

const today = '2024-06-30'
const holders: Holders = {
  'a-captain': ['captain', 'zenda', 'lake-watch'],
  'castle-captain': ['captain', 'zenda', 'castle-watch'],
  'a-warden': ['warden', 'zenda', '*'],
  'of-strelsau': ['warden', 'strelsau', '*'],
  'a-scribe': ['scribe', '*', '*'],
  'a-watcher': ['watcher', 'zenda', '*'],
}
const personOf = holderOf(holders)
/** The report that closes 2023. */
const place: SubmissionPlace = { jurisdiction: 'zenda', product: 'chronicle', report: 3 }

/** What its two registers need; worked out once for both databases. */
const missing = pendingDifference(roadmap, 'roadmaps/ruritania')

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason !== undefined) return
    const { steps } = await missing
    const own = { name: '20261231000000-keep-chronicles.sql', sql: steps.join('\n') }
    opened = await openSize(size, roadmap, [...migrationsFor('roadmaps/ruritania'), own])
    await holdRoles(opened.db, holders)
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const step = (id: string, sent: StepToTake) =>
    takeSubmissionStep(opened.db, { roadmap, person: personOf(id), today }, place, sent)
  const see = (id: string) =>
    actingAs(opened.db, personOf(id), (tx) => readSubmission(tx, roadmap, place, today))
  const read = (id: string, version?: number, edition = '2023') =>
    actingAs(opened.db, personOf(id), (tx) =>
      readDocument(tx, roadmap, { document: 'chronicle', jurisdiction: 'zenda', edition, version }, today),
    )
  const refusedWith = (code: string): unknown => expect.objectContaining({ code })
  let versions: Record<string, number> = {}
  const keep = async (id: string, register: string, record: string, fields: Record<string, unknown>) => {
    const found = findRegister(roadmap, register)
    if (!found) throw new Error(`There is no register ${register}.`)
    const version = (versions[record] ?? 0) + 1
    versions = { ...versions, [record]: version }
    const before =
      version === 1
        ? undefined
        : await actingAs(opened.db, personOf(id), (tx) =>
            findRecord(tx, found, { jurisdiction: 'zenda', id: record }),
          )
    await actingAs(opened.db, personOf(id), (tx) =>
      writeRecords(tx, roadmap, found, [
        {
          key: { jurisdiction: 'zenda', id: record },
          record: { institution: 'lake-watch', fields, children: {} },
          ...{ version, action: version === 1 ? 'created' : 'corrected', person: personOf(id) },
          ...{ reason: version === 1 ? null : 'So.', before: before ?? null },
        },
      ]),
    )
  }
  const told = (year: number, deeds: string) => ({
    day: `${year}-12-01`,
    'told-of': year,
    deeds,
    omens: null,
  })
  const feared = (year: number, number: string, peril: string) => ({
    ...{ day: `${year}-11-01`, 'told-of': year, 'peril-number': number, peril, omen: 'wind' },
    'secret-grounds': 'Nobody hands this over.',
  })
  const contentOf = ({ text, listed, gone, figures, signals }: DocumentContent) => ({
    ...{ text, listed, gone, figures, signals },
  })

  test('it belongs to the report that closes its year, and has nothing to sign before its text is begun', async () => {
    const all = await actingAs(opened.db, personOf('a-captain'), (tx) => readSubmissions(tx, roadmap, today))
    const own = all.filter((one) => one.product === 'chronicle' && one.jurisdiction === 'zenda')
    expect(own.map(({ report, period, of }) => [report, period, of])).toEqual([
      [5, '2024', 2],
      [3, '2023', 2],
      [1, '2022', 2],
    ])
    await expect(step('a-captain', { seen: 0, action: 'seal' })).rejects.toThrow(
      refusedWith('document-no-text'),
    )
  })

  test('whoever may not open all of its records does not sign it, and is told so before', async () => {
    await keep('a-captain', 'chronicles', 'c-2023', told(2023, 'The river rose.\n\nIt fell.'))
    await keep('a-captain', 'perils', 'p-2022', feared(2022, 'P-1', 'Floods'))
    await keep('a-captain', 'perils', 'p-gone', feared(2022, 'P-9', 'Dragons'))
    await keep('a-captain', 'perils', 'p-1', feared(2023, 'P-1', 'Greater floods'))
    await keep('a-captain', 'perils', 'p-2', feared(2023, 'P-2', 'Ice'))
    expect((await see('castle-captain')).next).toEqual([{ action: 'seal', may: 'not all open' }])
    await expect(step('castle-captain', { seen: 0, action: 'seal' })).rejects.toThrow(
      refusedWith('document-closed'),
    )
    const forged = actingAs(opened.db, personOf('castle-captain'), (tx) =>
      sql`select take_submission_step('zenda', 'chronicle', 3, 'seal', '', 0, '[]',
        '{"start": "2023-01-01", "end": "2023-12-31", "figures": [], "answers": [], "signals": []}')`.execute(
        tx,
      ),
    )
    await expect(forged).rejects.toThrow(/may not open all records/)
  })

  test('it is signed as it stands, each record beside the edition before', async () => {
    const live = await read('a-captain')
    expect(live).toMatchObject({ version: null, versions: [], keptBy: 'lake-watch', editions: ['2023'] })
    expect(live.listed.map(({ answers, before }) => [answers['peril'], before?.['peril']])).toEqual([
      ['Greater floods', 'Floods'],
      ['Ice', undefined],
    ])
    expect(live.gone.map(({ answers }) => answers['peril'])).toEqual(['Dragons'])
    expect(live.figures.map(({ show }) => show)).toEqual(expect.arrayContaining(['calls', 'persons']))
    expect(await step('a-captain', { seen: 0, action: 'seal' })).toMatchObject({
      ...{ state: 'sealed', submits: 'document', isIntact: true, touched: [], assessed: 1, of: 2 },
    })
    const signed = await read('a-captain', 1)
    expect(documentChanges(contentOf(signed), contentOf(live))).toEqual([])
    expect(signed.versions.map(({ number, by }) => [number, by])).toEqual([[1, 'a-captain']])
    // What stands in no document, and what never leaves, was not written down with it.
    expect(JSON.stringify(signed)).not.toMatch(/Nobody hands this over|P-1/)
  })

  test('what is signed and not approved is not the secretariat’s, another province’s, or of who may open none of it', async () => {
    for (const id of ['a-scribe', 'of-strelsau', 'a-watcher']) {
      const seen = await read(id)
      expect([id, seen.text, seen.listed, seen.versions]).toEqual([id, null, [], []])
      await expect(read(id, 1)).rejects.toThrow(refusedWith('document-no-version'))
    }
    const rows = await actingAs(opened.db, personOf('a-scribe'), (tx) =>
      sql<{
        many: number
      }>`select ((select count(*) from submission_answer) + (select count(*) from submission_signal)
        + (select count(*) from submission_item))::int as many`.execute(tx),
    )
    expect(rows.rows).toEqual([{ many: 0 }])
  })

  test('it is returned with reasons pinned to a paragraph and a record, and says what changed when it is signed again', async () => {
    const pins = [
      { element: 'deeds', part: 'text', paragraph: 2, body: 'When?' },
      { element: 'perils', part: 'p-2', paragraph: 0, body: 'Where?' },
    ]
    await step('a-warden', { seen: 1, action: 'refuse', reason: 'Two things.', pins })
    await keep('a-captain', 'perils', 'p-2', feared(2023, 'P-2', 'Ice on the lake'))
    await keep('a-captain', 'perils', 'p-3', feared(2023, 'P-3', 'Wolves'))
    const again = await step('a-captain', { seen: 2, action: 'seal' })
    expect(again.actions[1]).toMatchObject({ pins })
    const [first, second] = [await read('a-captain', 1), await read('a-captain', 3)]
    expect(documentChanges(contentOf(first), contentOf(second))).toEqual([
      { kind: 'record', of: 'perils', which: 'p-2', change: 'changed' },
      { kind: 'record', of: 'perils', which: 'p-3', change: 'new' },
    ])
    const office = { roadmap, person: personOf('a-warden'), today }
    const asked = { body: 'Since when?', circle: 'jurisdiction', paragraph: 0 } as const
    const { threads } = await askQuestion(opened.db, office, place, {
      ...asked,
      element: 'omens',
      part: 'text',
    })
    expect(threads).toHaveLength(1)
    await expect(
      askQuestion(opened.db, office, place, { ...asked, element: 'dreams', part: 'text' }),
    ).rejects.toThrow(refusedWith('thread-no-place'))
  })

  test('whoever wrote or signed any of it does not approve it', async () => {
    await sql`insert into person_role values ('a-captain', 'warden', 'zenda', '*')`.execute(opened.db)
    await sql`select note_rights('rights')`.execute(opened.db)
    const both = { id: 'a-captain', role: 'warden' }
    const bless = takeSubmissionStep(opened.db, { roadmap, person: both, today }, place, {
      ...{ seen: 3, action: 'bless' },
    })
    await expect(bless).rejects.toThrow(refusedWith('step-four-eyes'))
    await sql`delete from person_role where person = 'a-captain' and role = 'warden'`.execute(opened.db)
    await sql`select note_rights('rights')`.execute(opened.db)
    expect((await step('a-warden', { seen: 3, action: 'bless' })).state).toBe('blessed')
  })

  test('once it is approved the secretariat reads it as it was signed, and no draft and no record', async () => {
    const seen = await read('a-scribe')
    expect(seen).toMatchObject({ version: 3, editions: ['2023'], report: { report: 3, state: 'blessed' } })
    expect(seen.text?.answers).toMatchObject({ deeds: 'The river rose.\n\nIt fell.' })
    expect(seen.listed.map(({ answers }) => answers['peril'])).toEqual([
      ...['Greater floods', 'Ice on the lake', 'Wolves'],
    ])
    await expect(read('a-scribe', 1)).rejects.toThrow(refusedWith('document-no-version'))
  })

  test('a record that is changed after approval opens it again and is named, and what was signed stays as it was', async () => {
    await keep('a-captain', 'perils', 'p-3', feared(2023, 'P-3', 'Wolves and bears'))
    const opens = await see('a-scribe')
    expect(opens).toMatchObject({ state: 'open', touched: ['perils/p-3'], isIntact: true })
    await expect(step('a-scribe', { seen: 4, action: 'read' })).rejects.toThrow(refusedWith('step-not-now'))
    expect((await read('a-warden', 3)).listed.at(-1)?.answers['peril']).toBe('Wolves')
    expect((await read('a-warden')).listed.at(-1)?.answers['peril']).toBe('Wolves and bears')
  })

  test('once it is released its records go on, and it stays as it was signed', async () => {
    await step('a-captain', { seen: 4, action: 'seal' })
    await step('a-warden', { seen: 5, action: 'bless' })
    await step('a-scribe', { seen: 6, action: 'read' })
    await keep('a-captain', 'perils', 'p-3', feared(2023, 'P-3', 'Bears alone'))
    expect(await see('a-scribe')).toMatchObject({ state: 'read-out', touched: ['perils/p-3'] })
    expect((await read('a-scribe')).listed.at(-1)?.answers['peril']).toBe('Wolves and bears')
    const nobody = await read('a-watcher')
    expect([nobody.text, nobody.listed, nobody.report?.state]).toEqual([null, [], 'read-out'])
  })

  test('all of it is proved by the log, and a letter that was changed past it is found', async () => {
    expect(await auditDifferences(opened.db, roadmap)).toEqual([])
    const undone = new Error('undone')
    let found: string[] = []
    const attack = opened.db.transaction().execute(async (tx) => {
      await sql`alter table submission_answer disable trigger user`.execute(tx)
      await sql`update submission_answer set answer = '"Kittens"' where field = 'peril' and record_id = 'p-1' and number = 1`.execute(
        tx,
      )
      await sql`alter table submission_answer enable trigger user`.execute(tx)
      found = (await verifyAudit(tx, { roadmap })).differences.map(({ what }) => what)
      throw undone
    })
    await expect(attack).rejects.toBe(undone)
    expect(found).toHaveLength(1)
  })
})
