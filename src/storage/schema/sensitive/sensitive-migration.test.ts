// Answers that have become sensitive: they leave the tables and every version in which they stood, and the log proves both.
import { afterEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { checkRecord, findRegister, type Field, type Roadmap } from '#definition'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator, publicPerson, writeRights } from '../../database/acting-as.ts'
import type { Database } from '../../database/index.ts'
import { askErasure, decideErasure } from '../../erasures/erasures.ts'
import { readHistory, readRecord } from '../../records/records.ts'
import { writeRecords } from '../../records/write-records.ts'
import { databaseSizes, openSize, whyNotHere } from '../../testing/databases.ts'
import { holderOf, holdRoles } from '../../testing/hold-roles.ts'
import type { TestDatabase } from '../../testing/test-database.ts'
import { verifyAudit } from '../../verify/verify-audit.ts'
import { pendingDifference } from '../derived-migration.ts'
import { migrate, migrationsFor } from '../migrate.ts'

const all = migrationsFor('roadmaps/ruritania')
/** What is looked at here: the log, and what it proves of records. */
const proving: ReadonlySet<string> = new Set(['chains', 'contents', 'registers'])
const before = all.filter(({ name }) => name < '20261202060100')

function registerOf(roadmap: Roadmap) {
  const found = findRegister(roadmap, 'river-log')
  if (!found) throw new Error('The invented roadmap has no river log.')
  return found
}

/** A record with two versions, as a version of before wrote them, and the entries about both. */
async function writeOld(db: Database, id: string, remarks: readonly (string | null)[]): Promise<void> {
  const remark = remarks.at(-1) ?? null
  await sql`insert into register_river_log (jurisdiction, record_id, version, institution, day, log_number, looks, call_cause, remark, storm_name)
    values ('zenda', ${id}, ${remarks.length}, 'castle-watch', '2023-05-31', ${id}, key_looks(${id}), 'wind', ${remark}, 'Ada')`.execute(
    db,
  )
  for (const [at, said] of remarks.entries()) {
    const fields = {
      day: '2023-05-31',
      'log-number': id,
      'call-cause': 'wind',
      remark: said,
      'storm-name': 'Ada',
    }
    const record = JSON.stringify({ fields, children: { persons: [], litter: [] } })
    const { rows } = await sql<{ change: string }>`insert into record_version
        (jurisdiction, register, record_id, version, person, action, institution, record)
      values ('zenda', 'river-log', ${id}, ${at + 1}, 'keeper', ${at === 0 ? 'created' : 'corrected'}, 'castle-watch', ${record})
      returning change_id::text as change`.execute(db)
    await sql`select append_audit_entry('zenda', 'created', 'river-log', null, null, 'change', ${rows[0]?.change ?? ''})`.execute(
      db,
    )
  }
}

const texts = async (db: Database, id: string) => {
  const { rows } = await sql<{
    open: string
    apart: string | null
  }>`select v.record as open, s.record as apart
    from record_version v left join record_version_sensitive s using (jurisdiction, register, record_id, version)
    where v.record_id = ${id} order by v.version`.execute(db)
  return rows
}

/** The same roadmap, in which this question of the register is sensitive. */
function withSensitive(roadmap: Roadmap, id: string): Roadmap {
  const ask = (field: Field): Field => (field.id === id ? { ...field, isSensitive: true } : field)
  const registers = roadmap.registers.map((register) =>
    register.id === 'river-log'
      ? { ...register, sections: register.sections.map((one) => ({ ...one, fields: one.fields.map(ask) })) }
      : register,
  )
  return { ...roadmap, registers }
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const missing = whyNotHere(size)
  let opened: TestDatabase | undefined
  afterEach(() => opened?.close())
  const asSuch = (db: Database, roadmap: Roadmap) => ({
    read: (id: string, person = administrator) =>
      actingAs(db, person, (tx) => readRecord(tx, registerOf(roadmap), { jurisdiction: 'zenda', id })),
    history: (id: string) =>
      actingAs(db, administrator, (tx) =>
        readHistory(tx, registerOf(roadmap), { jurisdiction: 'zenda', id }),
      ),
  })

  test('a filled database of before keeps every answer and every proof, and its open texts hold nothing sensitive', async ({
    skip,
  }) => {
    skip(missing !== undefined, missing)
    opened = await openSize(size, ruritania, before)
    const { db } = opened
    await writeOld(db, 'told', ['Seen by nobody', 'Seen by the smith'])
    await writeOld(db, 'plain', [null])
    await migrate(db, all)
    await writeRights(db, ruritania)
    const { read, history } = asSuch(db, ruritania)
    expect(await read('told')).toMatchObject({ fields: { remark: 'Seen by the smith', 'storm-name': 'Ada' } })
    expect((await history('told')).map(({ record }) => record.fields['remark'])).toEqual([
      'Seen by nobody',
      'Seen by the smith',
    ])
    expect(await read('plain')).toMatchObject({ fields: { remark: null } })
    for (const { open } of await texts(db, 'told')) expect(open).not.toMatch(/Seen|remark/)
    expect(await texts(db, 'plain')).toMatchObject([{ apart: null }])
    expect(await read('told', publicPerson)).toBeUndefined()
    const contents = async () => {
      const verdict = await db.transaction().execute((tx) => verifyAudit(tx, { roadmap: ruritania }))
      return verdict.differences.filter(({ part }) => proving.has(part)).map(({ what }) => what)
    }
    expect(await contents()).toEqual([])
    await sql`update record_version set record = replace(record, 'Ada', 'Eva') where record_id = 'told' and version = 1`.execute(
      db,
    )
    expect(await contents()).toEqual([
      'Of version 1 of the record told of the register river-log of zenda the open text and the sensitive one are not what was written.',
    ])
  })

  test('what had to move is erased like everything else, with the text in which it stood, and the log holds', async ({
    skip,
  }) => {
    skip(missing !== undefined, missing)
    opened = await openSize(size, ruritania, before)
    const { db } = opened
    await writeOld(db, 'told', ['Seen by nobody', 'Seen by the smith'])
    await migrate(db, all)
    await writeRights(db, ruritania)
    const holders = { head: ['captain', 'zenda', 'castle-watch'], chair: ['warden', 'zenda', '*'] } as const
    await holdRoles(db, holders)
    const as = holderOf(holders)
    const wish = { jurisdiction: 'zenda', records: ['told'], fields: [], ground: 'Act, 17', reason: 'So.' }
    const id = await actingAs(db, as('head'), (tx) => askErasure(tx, registerOf(ruritania), wish))
    const place = { jurisdiction: 'zenda', id }
    const decided = { agrees: true, reason: '' }
    expect(await actingAs(db, as('chair'), (tx) => decideErasure(tx, place, decided))).toEqual({
      versions: 2,
    })
    const { rows } = await sql<{ text: string }>`select v::text || s::text as text
      from record_version v join record_version_sensitive s using (record_id, version)`.execute(db)
    expect(rows.filter(({ text }) => text.includes('Seen by'))).toEqual([])
    const contents = async () => {
      const verdict = await db.transaction().execute((tx) => verifyAudit(tx, { roadmap: ruritania }))
      return verdict.differences.filter(({ part }) => proving.has(part)).map(({ what }) => what)
    }
    expect(await contents()).toEqual([])
    await sql`update record_version set record = replace(record, 'Ada', 'Eva') where version = 1`.execute(db)
    expect(await contents()).toEqual([
      expect.stringMatching(
        /^In version 1 of the record told .* something was erased, and its texts are not/,
      ),
    ])
  })

  test('a question that becomes sensitive later leaves what was written before and since then, and is proved as it was written', async ({
    skip,
  }) => {
    skip(missing !== undefined, missing)
    opened = await openSize(size, ruritania, all)
    const { db } = opened
    const register = registerOf(ruritania)
    const draft = {
      fields: {
        day: '2023-05-31',
        'log-number': 'new',
        'call-cause': 'wind',
        remark: 'By night',
        'storm-name': 'Ada',
      },
    }
    const record = { ...checkRecord(register, draft).record, institution: 'castle-watch' }
    const key = { jurisdiction: 'zenda', id: 'new' }
    const by = { version: 1, action: 'created', person: administrator, reason: null, before: null } as const
    const audit = { chain: 'zenda', action: 'created', subject: 'river-log new version 1' }
    await actingAs(db, administrator, (tx) =>
      writeRecords(tx, ruritania, register, [{ key, record, ...by, audit }]),
    )
    const stricter = withSensitive(ruritania, 'storm-name')
    const { steps, decisions } = await pendingDifference(stricter, 'roadmaps/ruritania')
    expect(decisions).toEqual([])
    for (const step of steps) await sql.raw(step).execute(db)
    const { read } = asSuch(db, stricter)
    expect(await read('new')).toMatchObject({ fields: { remark: 'By night', 'storm-name': 'Ada' } })
    expect((await texts(db, 'new')).map(({ open }) => /Ada|storm/.test(open))).toEqual([false])
    const verdict = await db.transaction().execute((tx) => verifyAudit(tx, { roadmap: stricter }))
    expect(verdict.differences.filter(({ part }) => proving.has(part))).toEqual([])
  })
})
