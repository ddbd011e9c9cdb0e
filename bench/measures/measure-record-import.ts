// A file of 100,000 records with one bad row in a hundred, and the corrected file: beside a bare COPY of the same rows.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commitImport, planImport, type RecordFile } from '#intake'
import { administrator, sql } from '#storage'
import type { TestDatabase } from '../../src/storage/testing/test-database.ts'
import { benchRoadmap } from '../bench-database.ts'
import { inventRecords, openRecordDatabase } from '../record-database.ts'
import {
  bareTableSql,
  benchRegister,
  copyStatement,
  getBenchRegister,
  writeRecordFile,
} from '../record-file.ts'
import { median, type Line } from '../report.ts'

const rows = 100_000
const oneBadIn = 100

interface Files {
  readonly bad: string
  readonly clean: string
}

async function writeFiles(folder: string): Promise<Files> {
  const files = { bad: join(folder, 'bad.csv'), clean: join(folder, 'clean.csv') }
  const register = getBenchRegister()
  await writeRecordFile(files.bad, register, inventRecords(rows, [benchRegister]), oneBadIn)
  await writeRecordFile(files.clean, register, inventRecords(rows, [benchRegister]))
  return files
}

type Psql = (statement: string) => void

/** Runs statements of psql; undefined on the embedded database, which it cannot reach. */
function findPsql({ location }: TestDatabase): Psql | undefined {
  if (location.kind !== 'server') return undefined
  const { url } = location
  return (statement) => execFileSync('psql', [url, '--quiet', '-c', statement])
}

/** The file as it is, into one table of text and numbers with a key: what the database alone makes of it. */
async function copyFile({ db }: TestDatabase, psql: Psql, path: string): Promise<number> {
  await sql.raw(bareTableSql(getBenchRegister())).execute(db)
  const time = await median(3, async () => {
    await sql`truncate bare`.execute(db)
    psql(copyStatement(getBenchRegister(), path))
  })
  await sql`drop table bare`.execute(db)
  return time
}

/** Every row that the import wrote, into tables with the same keys and indexes: the least that keeping them costs. */
async function copyWritten({ db }: TestDatabase, psql: Psql, folder: string): Promise<number> {
  const { rows: tables } = await sql<{ name: string }>`select tablename as name from pg_tables
    where tablename like ${`register_${benchRegister}%`} or tablename in ('record_version', 'imported_record')`.execute(
    db,
  )
  const files = tables.map(({ name }) => ({ name, path: join(folder, `${name}.copy`) }))
  for (const { name, path } of files) psql(`\\copy ${name} to '${path}'`)
  return median(3, async () => {
    for (const { name } of files) {
      psql(`drop table if exists bare_${name}; create table bare_${name} (like ${name} including all)`)
    }
    for (const { name, path } of files) psql(`\\copy bare_${name} from '${path}'`)
  })
}

/** Measures the import of records on an empty database. */
export async function measureRecordImport(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
  const opened = await openRecordDatabase()
  const file = (path: string): RecordFile => ({
    roadmap: benchRoadmap,
    register: getBenchRegister(),
    person: administrator,
    mapping: null,
    path,
    source: 'bench',
  })
  try {
    const { bad, clean } = await writeFiles(folder)
    const psql = findPsql(opened)
    const planned = await median(1, async () => {
      const { counts } = await planImport(opened.db, file(bad))
      if (counts.problems !== rows / oneBadIn) throw new Error(`${counts.problems} problems were found.`)
    })
    const partly = await median(1, async () => {
      const { quarantined, plan } = await commitImport(opened.db, file(bad), {
        goodRows: true,
        withdrawVanished: false,
      })
      const isAsExpected = quarantined === rows / oneBadIn && plan.counts.new === rows - quarantined
      if (!isAsExpected) throw new Error(`${quarantined} wait and ${plan.counts.new} are new.`)
    })
    const revised = await median(1, async () => {
      const { plan } = await commitImport(opened.db, file(clean), {
        goodRows: false,
        withdrawVanished: false,
      })
      if (plan.counts.new !== rows / oneBadIn) throw new Error(`${plan.counts.new} are new.`)
    })
    const byCopy = psql && { byHand: await copyWritten(opened, psql, folder) }
    const byFile = psql && { byHand: await copyFile(opened, psql, clean) }
    return [
      { what: 'good rows taken, 1 % bad set aside; COPY of what was written', waymark: partly, ...byCopy },
      { what: '… beside COPY of the file into one bare table', waymark: partly, ...byFile },
      { what: 'dry run with 1 % bad: every problem found', waymark: planned, ...byFile },
      { what: 'corrected edition: 99 % unchanged, 1 % new', waymark: revised, ...byFile },
    ]
  } finally {
    await opened.close()
    rmSync(folder, { recursive: true })
  }
}
