// Files of a jurisdiction on both databases: kept once, opened by those who may, withdrawn and brought back, and proved byte by byte.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { EvidenceCircle, EvidenceFile } from '#definition'
import { actingAs, migrationsFor, publicPerson, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { holderOf, holdRoles, type Holders } from '../../storage/testing/hold-roles.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { keepAssessment } from '../assessments/index.ts'
import { keepPlanEntry } from '../plans/index.ts'
import { takeSubmissionStep } from '../submissions/index.ts'
import { getEvidenceBytes, keepEvidence, moveEvidenceFile, readEvidenceOf } from './index.ts'

const holders: Holders = {
  writer: ['warden', 'zenda', '*'],
  'a-captain': ['captain', 'zenda', 'lake-watch'],
  'a-warden': ['warden', 'zenda', '*'],
  'of-strelsau': ['warden', 'strelsau', '*'],
  'a-clerk': ['clerk', '*', '*'],
}
const personOf = holderOf(holders)
const today = '2024-06-30'
const zenda = 'zenda'
const refusedWith = (code: string): unknown => expect.objectContaining({ code })

describe.each(databaseSizes)('files on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  let file: EvidenceFile
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    await holdRoles(opened.db, holders)
  })
  afterAll(() => opened?.close())
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const office = (id: string) => ({ roadmap: ruritania, person: personOf(id), today })
  const keep = (id: string, text: string, circle: EvidenceCircle = 'jurisdiction') =>
    keepEvidence(opened.db, office(id), zenda, {
      ...{ name: 'report of the watch', media: 'text/plain', circle, bytes: Buffer.from(text) },
    })
  const open = (id: string, of = file) =>
    actingAs(opened.db, id === '' ? publicPerson : personOf(id), async (tx) => {
      const found = await getEvidenceBytes(tx, zenda, of.id)
      return found.bytes.toString()
    })
  const move = (action: 'withdrawn' | 'restored', why = 'Names persons.') =>
    moveEvidenceFile(
      opened.db,
      office('writer'),
      { jurisdiction: zenda, id: file.id },
      { action, reason: why },
    )

  test('one is kept with its size and digest, and the same one again is the same', async () => {
    file = await keep('writer', 'Three bridges.')
    expect(file).toMatchObject({ name: 'report of the watch.txt', size: 14, withdrawn: null, by: 'writer' })
    expect(file.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(await open('writer')).toBe('Three bridges.')
    expect((await keep('writer', 'Three bridges.')).id).toBe(file.id)
    expect((await keep('writer', 'Four bridges.')).id).not.toBe(file.id)
  })

  test('it is opened in its jurisdiction, and there is nothing for anybody else', async () => {
    expect(await open('a-captain')).toBe('Three bridges.')
    for (const id of ['of-strelsau', 'a-clerk', ''])
      await expect(open(id)).rejects.toThrow(refusedWith('evidence-unknown'))
    await expect(keep('of-strelsau', 'x')).rejects.toThrow(refusedWith('evidence-unknown'))
    await expect(keep('a-captain', 'x')).rejects.toThrow(refusedWith('evidence-no-right'))
    const forged = actingAs(opened.db, personOf('a-captain'), (tx) =>
      sql`select keep_evidence('zenda', 'x', 'x', 'text/plain', 'reports', 'eA==')`.execute(tx),
    )
    await expect(forged).rejects.toThrow(/permission denied/)
  })

  test('an assessment and an activity point to it; to none that is not there', async () => {
    const content = { step: 'begun', texts: { story: 'Once.' } }
    const links = [{ kind: 'file' as const, target: file.id }]
    const place = { jurisdiction: zenda, report: 2, element: 'A.1' }
    const strange = [{ kind: 'file' as const, target: '00000000-0000-0000-0000-000000000000' }]
    const refused = await keepAssessment(opened.db, office('writer'), place, {
      version: 0,
      ...content,
      links: strange,
    })
    expect(refused).toMatchObject({ refusal: { problems: [{ field: 'links' }] } })
    const kept = await keepAssessment(opened.db, office('writer'), place, { version: 0, ...content, links })
    expect(kept).toMatchObject({ assessment: { links } })
    const plan = {
      name: 'Plan',
      body: '',
      responsible: '',
      starts: null,
      ends: null,
      state: 'sketch',
      links: [],
    }
    const states = ruritania.planStates?.plan ?? []
    const entry = await keepPlanEntry(opened.db, office('writer'), zenda, {
      ...{ ...plan, state: states[0]?.id ?? '', kind: 'plan', version: 0, links },
    })
    expect(entry).toMatchObject({ entry: { links } })
  })

  test('whoever gets the report opens what is for its readers, once it is in their hands', async () => {
    const shared = await keep('writer', 'For readers.', 'reports')
    await expect(open('a-clerk', shared)).rejects.toThrow(refusedWith('evidence-unknown'))
    const place = { jurisdiction: zenda, report: 2, element: 'A.1' }
    const links = [file, shared].map(({ id }) => ({ kind: 'file' as const, target: id }))
    const sent = { version: 1, step: 'begun', texts: { story: 'Once.' }, links }
    await keepAssessment(opened.db, office('writer'), place, sent)
    const report = { jurisdiction: zenda, product: 'story', report: 2 }
    await takeSubmissionStep(opened.db, office('a-captain'), report, { seen: 0, action: 'seal' })
    await expect(open('a-clerk', shared)).rejects.toThrow(refusedWith('evidence-unknown'))
    await takeSubmissionStep(opened.db, office('a-warden'), report, { seen: 1, action: 'bless' })
    expect(await open('a-clerk', shared)).toBe('For readers.')
    await expect(open('a-clerk')).rejects.toThrow(refusedWith('evidence-unknown'))
  })

  test('one that is withdrawn is opened by nobody, and that is undone', async () => {
    await expect(move('withdrawn', ' ')).rejects.toThrow(refusedWith('evidence-no-reason'))
    expect(await move('withdrawn')).toMatchObject({ withdrawn: 'Names persons.' })
    await expect(move('withdrawn')).rejects.toThrow(refusedWith('evidence-stands-so'))
    await expect(open('writer')).rejects.toThrow(refusedWith('evidence-withdrawn'))
    const { items } = await actingAs(opened.db, personOf('a-captain'), (tx) => readEvidenceOf(tx, zenda))
    expect(items.find(({ id }) => id === file.id)?.withdrawn).toBe('Names persons.')
    expect(await move('restored', 'It names none.')).toMatchObject({ withdrawn: null })
    expect(await open('writer')).toBe('Three bridges.')
  })

  test('the log proves them, and names a file of which a bit was changed', async () => {
    expect(await auditDifferences(opened.db, ruritania)).toEqual([])
    await sql`alter table evidence_bytes disable trigger user`.execute(opened.db)
    await sql`update evidence_bytes set bytes = set_bit(bytes, 3, 1 - get_bit(bytes, 3)) where file = ${file.id}`.execute(
      opened.db,
    )
    await sql`alter table evidence_bytes enable trigger user`.execute(opened.db)
    const told = await auditDifferences(opened.db, ruritania)
    expect(told.join('\n')).toContain('(evidence, report of the watch.txt): one of its 2 rows was changed')
  })
})
