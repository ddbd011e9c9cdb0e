// An import while others work: they are served between its batches, see nothing of it before it is taken, and what they change counts.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type RecordToKeep } from '#definition'
import { actingAs, administrator, migrationsFor, readBothGrains, rebuildCounts, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { commitOpened } from '../imports/import-records.ts'
import { keepRecord } from '../forms/index.ts'
import type { ImportFile } from '../sheets/open-import-file.ts'
import { openTable, type OpenedImport } from '../plan/open-import.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const office = { roadmap: ruritania, register, person: administrator }
const heading = ['jurisdiction', 'day', 'log_number', 'call_cause', 'litter.litter_class', 'litter.pieces']
const rows = 1010
/** As many rows are compared with what is stored before the next are read. */
const batch = 1000
/** A row is kept back until those behind it show whether it is a total. */
const readAhead = 5

/** Compared with what is stored: the first rows of the file already, the last ones not yet. */
type InTheMiddle = () => Promise<unknown>

/** A file that is read to its middle, where something happens each time. */
function fileWith(middle: InTheMiddle, hasCompared: () => Promise<unknown>): ImportFile {
  return {
    digest: 'invented',
    tables: [{ name: '', isHidden: false }],
    async *rows() {
      yield { line: 1, cells: heading }
      for (let at = 1; at <= rows; at += 1) {
        yield { line: at + 1, cells: ['zenda', '2023-04-01', String(at), 'flood', 'tyre', '1'] }
        if (at !== batch + readAhead) continue
        await hasCompared()
        await middle()
      }
    },
  }
}

const trip = (number: string, pieces: number): RecordToKeep => ({
  jurisdiction: 'zenda',
  fields: { day: '2023-04-01', 'log-number': number, 'call-cause': 'flood' },
  children: { persons: [], litter: [{ 'litter-class': 'tyre', pieces }] },
})

describe.for(databaseSizes)('an import beside others, %s', (size) => {
  let opened: TestDatabase | undefined
  beforeEach(async ({ skip }) => {
    skip(whyNotHere(size) !== undefined, whyNotHere(size))
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterEach(async () => {
    await opened?.close()
    opened = undefined
  })
  const db = () => {
    if (!opened) throw new Error('There is no database.')
    return opened.db
  }

  async function open(middle: InTheMiddle): Promise<OpenedImport> {
    let compared = Promise.withResolvers<undefined>()
    const hasCompared = async () => {
      await compared.promise
      compared = Promise.withResolvers<undefined>()
    }
    const wanted = {
      ...{ ...office, path: 'trips.csv', mapping: null, source: 'trips' },
      onProgress: () => compared.resolve(undefined),
      // All of it in one transaction, and compared in two questions.
      ...{ compareAtOnce: batch, sliceSize: rows },
    }
    const found = await openTable(wanted, fileWith(middle, hasCompared))
    if ('isReadable' in found) throw new Error(JSON.stringify(found.problems))
    return found
  }
  const count = async () => {
    const { rows: found } = await sql<{
      all: number
    }>`select count(*)::int as all from register_river_log where not is_withdrawn`.execute(db())
    return found[0]?.all
  }
  async function expectTrue(): Promise<void> {
    const before = await actingAs(db(), administrator, readBothGrains)
    await actingAs(db(), administrator, (tx) => rebuildCounts(tx, ruritania))
    expect(await actingAs(db(), administrator, readBothGrains)).toEqual(before)
    expect(await auditDifferences(db(), ruritania)).toEqual([])
  }

  test('others keep and read records meanwhile, and see nothing of it before its end', async () => {
    const seen: unknown[] = []
    const importing = await open(async () => {
      expect(await keepRecord(db(), office, null, trip('somebody else', 3))).toHaveProperty('record')
      seen.push(await count())
    })
    const result = await commitOpened(db(), importing, {})
    expect(seen).toEqual([1])
    expect(result).toMatchObject({ isTaken: true, plan: { counts: { new: rows, problems: 0 } } })
    expect(await count()).toBe(rows + 1)
    await expectTrue()
  })

  test('a record that somebody keeps after the file was compared is found, and not there twice', async () => {
    let times = 0
    const importing = await open(async () => {
      times += 1
      if (times === 1) await keepRecord(db(), office, null, trip('7', 9))
    })
    const { plan } = await commitOpened(db(), importing, {})
    expect(plan.counts).toMatchObject({ new: rows - 1, changed: 1, problems: 0 })
    expect(times).toBe(2)
    expect(await count()).toBe(rows)
    await expectTrue()
  })

  test('where others change the same records again and again, it is taken all the same', async () => {
    let version = 1
    const { record } = (await keepRecord(db(), office, null, trip('7', 9))) as { record: { id: string } }
    let isLeftAlone = false
    const importing = await open(async () => {
      if (isLeftAlone) return
      const change = { ...trip('7', 9 + version), version, reason: 'counted again' }
      version += 1
      const kept = await keepRecord(db(), office, record.id, change)
      expect(kept).toHaveProperty('record')
      // The fourth time the import has the database to itself, and nobody else is let in.
      isLeftAlone = version === 4
    })
    const { plan } = await commitOpened(db(), importing, {})
    expect(plan.counts).toMatchObject({ new: rows - 1, changed: 1 })
    expect(await count()).toBe(rows)
    await expectTrue()
  })
})
