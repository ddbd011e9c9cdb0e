// Sensitive answers erased by two people: gone from wherever they lay, and the log still proves everything else.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { checkRecord, findRegister } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator, writeRights } from '../database/acting-as.ts'
import type { Database } from '../database/index.ts'
import { readHistory, readRecord } from '../records/records.ts'
import { writeRecords } from '../records/write-records.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { auditDifferences } from '../testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import { holderOf, holdRoles, type Holders } from '../testing/hold-roles.ts'
import type { TestDatabase } from '../testing/test-database.ts'
import { verifyAudit } from '../verify/verify-audit.ts'
import { readDueErasures } from './due-erasures.ts'
import { askErasure, decideErasure, readErased, readErasures, type ErasureWish } from './erasures.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found

const holders: Holders = {
  the_writer: ['captain', 'zenda', 'castle-watch'],
  the_captain: ['captain', 'zenda', 'castle-watch'],
  the_warden: ['warden', 'zenda', '*'],
  the_stranger: ['warden', 'strelsau', '*'],
  the_watchman: ['watchman', 'zenda', 'castle-watch'],
}
const personOf = holderOf(holders)

/** Every text of the database in which this stands, by table. */
async function whereStands(db: Database, text: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select c.relname as name from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`.execute(db)
  const stands: string[] = []
  for (const { name } of rows) {
    const { rows: hits } =
      await sql`select from ${sql.table(name)} t where position(${text} in t::text) > 0 limit 1`.execute(db)
    if (hits.length > 0) stands.push(name)
  }
  return stands
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const missing = whyNotHere(size)
  let opened: TestDatabase
  beforeEach(async ({ skip }) => {
    skip(missing !== undefined, missing)
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    await writeRights(opened.db, ruritania)
    await holdRoles(opened.db, holders)
    for (const [version, remark] of ['Ada saw it', 'Eva saw it'].entries())
      await write('told', version + 1, remark)
    await write('other', 1, 'Ida saw it')
  })
  afterEach(() => (missing === undefined ? opened.close() : undefined))

  const as = <T>(id: string, work: (tx: Database) => Promise<T>) => actingAs(opened.db, personOf(id), work)

  async function write(id: string, version: number, remark: string) {
    const fields = { day: '2013-05-31', 'log-number': id, 'call-cause': 'wind', remark, 'storm-name': 'Zeno' }
    const record = { ...checkRecord(register, { fields }).record, institution: 'castle-watch' }
    const key = { jurisdiction: 'zenda', id }
    const before = version === 1 ? null : record
    const own = { version, person: personOf('the_writer'), reason: version === 1 ? null : 'So.', before }
    const action = version === 1 ? 'created' : 'corrected'
    const audit = { chain: 'zenda', action, subject: `river-log ${id} version ${version}` }
    await as('the_writer', (tx) =>
      writeRecords(tx, ruritania, register, [{ key, record, ...own, action, audit }]),
    )
  }

  const wish = (more: Partial<ErasureWish> = {}): ErasureWish => ({
    ...{
      jurisdiction: 'zenda',
      records: ['told'],
      fields: [],
      ground: 'Act on data, 17',
      reason: 'A court ordered it.',
    },
    ...more,
  })
  const ask = (id: string, more?: Partial<ErasureWish>) =>
    as(id, (tx) => askErasure(tx, register, wish(more)))
  const decide = (id: string, erasure: string, agrees = true) =>
    as(id, (tx) => decideErasure(tx, { jurisdiction: 'zenda', id: erasure }, { agrees, reason: 'So.' }))
  const code = (of: string): unknown => expect.objectContaining({ code: of })
  const differences = () => auditDifferences(opened.db, ruritania)

  test('what two people erase is gone from every version and table, everything else stays, and the log holds', async () => {
    expect(await whereStands(opened.db, 'Ada saw it')).toEqual(['record_version_sensitive'])
    const id = await ask('the_captain')
    expect(await whereStands(opened.db, 'Eva saw it')).toEqual([
      'record_version_sensitive',
      'register_river_log_sensitive',
    ])
    expect(await decide('the_warden', id)).toEqual({ versions: 2 })
    for (const name of ['Ada saw it', 'Eva saw it']) expect(await whereStands(opened.db, name)).toEqual([])
    const key = { jurisdiction: 'zenda', id: 'told' }
    expect(await as('the_captain', (tx) => readRecord(tx, register, key))).toMatchObject({
      fields: { remark: null, 'storm-name': 'Zeno' },
    })
    const history = await as('the_captain', (tx) => readHistory(tx, register, key))
    expect(history.map(({ record }) => record.fields['remark'])).toEqual([null, null])
    const told = (who: string) => as(who, (tx) => readErased(tx, register, key))
    const erased = [1, 2].map((version) => ({
      version,
      fields: [],
      at: expect.stringMatching(/^2/) as string,
    }))
    expect([await told('the_captain'), await told('the_stranger')]).toEqual([erased, []])
    expect(
      await as('the_captain', (tx) => readRecord(tx, register, { jurisdiction: 'zenda', id: 'other' })),
    ).toMatchObject({
      fields: { remark: 'Ida saw it' },
    })
    expect(await differences()).toEqual([])
    const { remarks } = await opened.db.transaction().execute((tx) => verifyAudit(tx, { roadmap: ruritania }))
    expect(remarks.join(' ')).toMatch(/erased by two people \(erasures: 1, versions of records: 2\)/)
    expect(await as('the_warden', readErasures)).toMatchObject([
      {
        id,
        state: 'erased',
        versions: 2,
        askedBy: 'the_captain',
        decidedBy: 'the_warden',
        records: [{ id: 'told' }],
      },
    ])
    await expect(ask('the_captain')).rejects.toEqual(code('erasure-of-nothing'))
    // A correction afterwards is a version like any other.
    await write('told', 3, 'Uma saw it')
    expect(await differences()).toEqual([])
  })

  test('one question is erased and the others stay; what stays is proved as it is, and can be erased later', async () => {
    await expect(ask('the_captain', { fields: ['storm-name'] })).rejects.toEqual(
      code('erasure-not-sensitive'),
    )
    expect(await decide('the_warden', await ask('the_captain', { fields: ['remark'] }))).toEqual({
      versions: 2,
    })
    expect(await whereStands(opened.db, 'saw it')).toEqual([
      'record_version_sensitive',
      'register_river_log_sensitive',
    ])
    expect(await whereStands(opened.db, 'Eva saw it')).toEqual([])
    expect(await differences()).toEqual([])
  })

  test('nobody erases alone, elsewhere, or what they wrote themselves; a refusal changes nothing', async () => {
    await expect(ask('the_watchman')).rejects.toEqual(code('erasure-not-yours'))
    await expect(ask('the_stranger')).rejects.toEqual(code('erasure-not-yours'))
    await expect(ask('the_captain', { records: ['told', 'nobody'] })).rejects.toEqual(
      code('erasure-not-yours'),
    )
    await expect(ask('the_captain', { reason: ' ' })).rejects.toEqual(code('erasure-unfounded'))
    const id = await ask('the_captain')
    await expect(ask('the_warden')).rejects.toEqual(code('erasure-asked-already'))
    await expect(decide('the_captain', id)).rejects.toEqual(code('erasure-own-asking'))
    await expect(decide('the_writer', id)).rejects.toEqual(code('erasure-own-record'))
    await expect(decide('the_stranger', id)).rejects.toEqual(code('erasure-unknown'))
    await expect(decide('the_watchman', id)).rejects.toEqual(code('erasure-unknown'))
    await expect(
      actingAs(opened.db, administrator, (tx) =>
        decideErasure(tx, { jurisdiction: 'zenda', id }, { agrees: true, reason: '' }),
      ),
    ).rejects.toEqual(code('erasure-not-yours'))
    expect(await as('the_stranger', readErasures)).toEqual([])
    expect(await as('the_watchman', readErasures)).toEqual([])
    expect(await decide('the_warden', id, false)).toEqual({ versions: 0 })
    await expect(decide('the_warden', id)).rejects.toEqual(code('erasure-decided'))
    expect(await whereStands(opened.db, 'Eva saw it')).toEqual([
      'record_version_sensitive',
      'register_river_log_sensitive',
    ])
    expect(await as('the_warden', readErasures)).toMatchObject([{ state: 'refused', decisionReason: 'So.' }])
    expect(await differences()).toEqual([])
  })

  test('what is older than its register says is due, and only to those who may have it erased', async () => {
    const due = (id: string, today: string) => as(id, (tx) => readDueErasures(tx, ruritania, today))
    expect(await due('the_warden', '2023-05-31')).toEqual([])
    expect(await due('the_stranger', '2023-06-01')).toEqual([])
    expect(await due('the_warden', '2023-06-01')).toEqual(
      ['other', 'told'].map((record) => ({
        ...{
          register: 'river-log',
          jurisdiction: 'zenda',
          record,
          institution: 'castle-watch',
          day: '2013-05-31',
        },
      })),
    )
    const id = await ask('the_warden', { records: ['told', 'other'] })
    expect(await due('the_warden', '2023-06-01')).toEqual([])
    expect(await decide('the_captain', id)).toEqual({ versions: 3 })
    expect(await due('the_warden', '2023-06-01')).toEqual([])
    expect(await whereStands(opened.db, 'saw it')).toEqual([])
    expect(await differences()).toEqual([])
  })

  test('what was changed past Waymark is not erased, or nobody would ever know of it', async () => {
    await sql`update record_version_sensitive set record = replace(record, 'Ada', 'Eda') where record_id = 'told'`.execute(
      opened.db,
    )
    const id = await ask('the_captain')
    await expect(decide('the_warden', id)).rejects.toEqual(code('erasure-fits-no-entry'))
  })

  /** Changes past Waymark that look like an erasure, or undo one. */
  const pretended: readonly (readonly [string, string, RegExp])[] = [
    [
      'sensitive answers emptied without an erasure',
      `update record_version_sensitive set record = '{"fields": {}, "children": {}}' where record_id = 'other'`,
      /river-log other version 1\).*changed since it was written/,
    ],
    [
      'an erasure that nobody asked for, with the digest that the log has',
      `insert into erased_version select jurisdiction, register, record_id, version, 99,
         encode((digests_as_written(jurisdiction, register, record_id, version)).sensitive, 'hex'), null, repeat('0', 64), null
         from record_version_sensitive where record_id = 'other'`,
      /No entry of the chain of zenda speaks of .*what was erased in river-log other version 1/,
    ],
    [
      'another erased version put under an erasure that was agreed to',
      `insert into erased_version select jurisdiction, register, 'other', 1, erasure, digest, null, remains, null from erased_version limit 1`,
      /\(erase, river-log\).* 3 rows|speaks of 3 rows, and there are 4 now: something was added/,
    ],
    [
      'other answers put in the place of erased ones',
      `update record_version_sensitive set record = '{"fields": {"remark": "forged"}, "children": {}}' where record_id = 'told' and version = 1`,
      /^In version 1 of the record told of the register river-log of zenda something was erased, and its texts are not what remained/,
    ],
    [
      'the digest of what was erased changed',
      `update erased_version set digest = repeat('0', 64) where version = 1`,
      /was changed since it was written/,
    ],
    [
      'a decision that was turned round',
      `update erasure_decision set by_person = 'the_captain'`,
      /was changed since it was written/,
    ],
    ['what was asked changed', `update erasure set reason = 'None.'`, /was changed since it was written/],
    ['a record taken out of what was asked', `delete from erasure_record`, /something was removed/],
  ]

  test('whatever pretends to be an erasure, or changes one, is named', async () => {
    await decide('the_warden', await ask('the_captain'))
    expect(await differences()).toEqual([])
    for (const [name, statement, wanted] of pretended) {
      const said = await opened.db
        .transaction()
        .execute(async (tx) => {
          for (const table of ['erasure', 'erasure_record', 'erasure_decision', 'erased_version'])
            await sql.raw(`alter table ${table} disable trigger ${table}_append_only`).execute(tx)
          await sql.raw(statement).execute(tx)
          for (const table of ['erasure', 'erasure_record', 'erasure_decision', 'erased_version'])
            await sql.raw(`alter table ${table} enable trigger ${table}_append_only`).execute(tx)
          const { differences: all } = await verifyAudit(tx, { roadmap: ruritania })
          throw Object.assign(new Error('undone'), { said: all.map(({ what }) => what) })
        })
        .catch((error: unknown) => (error as { readonly said?: readonly string[] }).said ?? [String(error)])
      expect({ name, said: said.filter((one) => wanted.test(one)).length > 0 ? 'named' : said }).toEqual({
        name,
        said: 'named',
      })
    }
  })
})
