// A database that came back from before an erasure: what the signed list names is erased there again, and nothing else.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { checkRecord, findRegister } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { newKeyPem, readPublicKeys } from '../audit/audit-anchor.ts'
import { erasuresFileOf, readAnchorLines, writeAnchor } from '../audit/audit-anchors.ts'
import { actingAs, writeRights } from '../database/acting-as.ts'
import type { Database } from '../database/index.ts'
import { readRecord } from '../records/records.ts'
import { writeRecords } from '../records/write-records.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { auditDifferences } from '../testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import { holderOf, holdRoles, type Holders } from '../testing/hold-roles.ts'
import type { TestDatabase } from '../testing/test-database.ts'
import { askErasure, decideErasure, readErasures } from './erasures.ts'
import { addErasureLines, keepErasures } from './kept-erasures.ts'
import { findUnrepeated, repeatErasures } from './repeat-erasures.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
const holders: Holders = {
  the_writer: ['captain', 'zenda', 'castle-watch'],
  the_captain: ['captain', 'zenda', 'castle-watch'],
  the_warden: ['warden', 'zenda', '*'],
}
const personOf = holderOf(holders)
const folder = mkdtempSync(join(tmpdir(), 'waymark-erasures-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function write(db: Database, id: string) {
  const fields = { day: '2013-05-31', 'log-number': id, 'call-cause': 'wind', remark: `${id} saw it` }
  const record = { ...checkRecord(register, { fields }).record, institution: 'castle-watch' }
  const action = 'created' as const
  const own = { version: 1, person: personOf('the_writer'), reason: null, before: null, action }
  const audit = { chain: 'zenda', action: 'created', subject: `river-log ${id} version 1` }
  await actingAs(db, personOf('the_writer'), (tx) =>
    writeRecords(tx, ruritania, register, [{ key: { jurisdiction: 'zenda', id }, record, ...own, audit }]),
  )
}

const ask = (db: Database, records: readonly string[]) => {
  const why = { ground: 'Act on data, 17', reason: 'A court ordered it.' }
  const wish = { jurisdiction: 'zenda', records: [...records], fields: [], ...why }
  return actingAs(db, personOf('the_captain'), (tx) => askErasure(tx, register, wish))
}
const agree = (db: Database, id: string) =>
  actingAs(db, personOf('the_warden'), (tx) =>
    decideErasure(tx, { jurisdiction: 'zenda', id }, { agrees: true, reason: 'So.' }),
  )
const erasuresOf = (db: Database) => actingAs(db, personOf('the_warden'), readErasures)
const remarkOf = async (db: Database, id: string) => {
  const read = await actingAs(db, personOf('the_captain'), (tx) =>
    readRecord(tx, register, { jurisdiction: 'zenda', id }),
  )
  return read?.fields['remark']
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const missing = whyNotHere(size)
  let running: TestDatabase | undefined
  let restored: TestDatabase | undefined
  let place = { keyFile: '', anchorsFile: '' }
  let number = 0
  const open = async (ids: readonly string[]) => {
    const opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    await writeRights(opened.db, ruritania)
    await holdRoles(opened.db, holders)
    for (const id of ids) await write(opened.db, id)
    return opened
  }
  beforeEach(async ({ skip }) => {
    skip(missing !== undefined, missing)
    running = await open(['Ada', 'Eva', 'Ida'])
    restored = await open(['Ada', 'Eva'])
    number += 1
    const own = (name: string) => join(folder, `${size}-${number}${name}`)
    place = { keyFile: own('.pem'), anchorsFile: own('.jsonl') }
    writeFileSync(place.keyFile, newKeyPem())
  })
  afterEach(async () => {
    await running?.close()
    await restored?.close()
    running = undefined
    restored = undefined
  })
  const databases = () => {
    if (!running || !restored) throw new Error('The databases are not open.')
    return { before: running.db, after: restored.db }
  }
  const listed = () => readAnchorLines(erasuresFileOf(place)) ?? []
  const ownKeys = () => readPublicKeys([readFileSync(place.keyFile, 'utf8')])

  test('what two people had erased is erased again, with who asked and decided; done once, and the log holds', async () => {
    const { before, after } = databases()
    await agree(before, await ask(before, ['Ada', 'Ida']))
    await keepErasures(before, place)
    expect(listed()).toHaveLength(1)
    expect(listed().join()).not.toContain('saw it')
    expect(statSync(erasuresFileOf(place)).mode & 0o777).toBe(0o600)
    expect(JSON.parse((await writeAnchor(before, place, new Date())).line)).toMatchObject({ erasures: 1 })

    const look = () => after.transaction().execute((tx) => findUnrepeated(tx, listed()))
    expect(await look()).toMatchObject([{ line: 1, jurisdiction: 'zenda', why: 'erasure-missing' }])
    expect(await repeatErasures(after, listed(), ownKeys())).toEqual({ erasures: 1, versions: 1, left: [] })
    expect([await remarkOf(after, 'Ada'), await remarkOf(after, 'Eva')]).toEqual([null, 'Eva saw it'])
    const { rows } = await sql<{ text: string }>`select record as text from record_version_sensitive`.execute(
      after,
    )
    expect(rows.filter(({ text }) => text.includes('Ada saw it'))).toEqual([])
    const [first] = await erasuresOf(before)
    expect(await erasuresOf(after)).toEqual([{ ...first, versions: 1 }])
    expect(await look()).toEqual([])
    expect(await repeatErasures(after, listed(), ownKeys())).toEqual({ erasures: 0, versions: 0, left: [] })
    expect(await auditDifferences(after, ruritania)).toEqual([])
    // The next one has a number of its own.
    expect(Number(await ask(after, ['Eva']))).toBeGreaterThan(Number(first?.id))
  })

  test('what had been asked already is decided as it was; one that took the number meanwhile stays what it is', async () => {
    const { before, after } = databases()
    const id = await ask(before, ['Ada'])
    await agree(before, id)
    await keepErasures(before, place)
    // Another one, asked after the database came back, has the same number.
    expect(await ask(after, ['Eva'])).toBe(id)
    expect(await repeatErasures(after, listed(), ownKeys())).toMatchObject({ erasures: 1, left: [] })
    const states = (await erasuresOf(after)).map((one) => [one.state, one.records.map(({ id: of }) => of)])
    expect(states).toEqual([
      ['waiting', ['Eva']],
      ['erased', ['Ada']],
    ])
    expect(await auditDifferences(after, ruritania)).toEqual([])
  })

  test('nothing is erased by a line that another key signed, that was changed, or whose record does not fit the log', async () => {
    const { before, after } = databases()
    await agree(before, await ask(before, ['Ada']))
    await keepErasures(before, place)
    const [line = ''] = listed()
    const others = readPublicKeys([newKeyPem()])
    const why = async (lines: readonly string[], keys = ownKeys()) =>
      (await repeatErasures(after, lines, keys)).left.map((one) => one.why)
    expect(await why([line], others)).toEqual(['erasure-unsigned'])
    expect(await why([line.replaceAll('"Ada"', '"Eva"'), 'a letter'])).toEqual([
      'erasure-unsigned',
      'erasure-unreadable',
    ])
    expect([await remarkOf(after, 'Ada'), await remarkOf(after, 'Eva')]).toEqual(['Ada saw it', 'Eva saw it'])
    await sql`update record_version_sensitive set record = replace(record, 'Ada saw', 'Eda saw')`.execute(
      after,
    )
    expect(await why([line])).toEqual(['erasure-unfitting'])
    expect(await erasuresOf(after)).toEqual([])
  })

  test('the list goes on with a new key, keeps what its database does not have, and takes lines from a copy', async () => {
    const { before } = databases()
    await agree(before, await ask(before, ['Ada']))
    await keepErasures(before, place)
    const [old = ''] = listed()
    addErasureLines(erasuresFileOf(place), [old, 'a line of elsewhere'])
    writeFileSync(place.keyFile, newKeyPem())
    await keepErasures(before, place)
    const [again = '', other, ...more] = listed()
    expect([other, more]).toEqual(['a line of elsewhere', []])
    expect(again).not.toBe(old)
    const { left } = await repeatErasures(databases().after, [again], ownKeys())
    expect(left).toEqual([])
  })
})
