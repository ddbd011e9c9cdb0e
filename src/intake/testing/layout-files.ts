// Small files in layouts of others, taken into a database of their own that goes after the tests.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { findRegister, readMapping, textOf, type ImportChoice, type Mapping } from '#definition'
import { actingAs, administrator, migrationsFor, readRecords, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { buildWorkbook } from '../../formats/testing/build-workbook.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport } from '../imports/import-records.ts'

export const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
let folder = ''
let opened: TestDatabase

/** The database. */
export const db = () => opened.db

/** Folder and database are there for the tests of the suite that calls this, empty for each of them, and go after them. */
export function databaseOfItsOwn(): void {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'waymark-layouts-'))
    opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
  })
  beforeEach(() =>
    sql`truncate register_river_log, register_river_log_persons, register_river_log_litter, register_river_log_sensitive, record_version, record_version_sensitive, observation,
      counted_observation, counted_rollup, record_total, imported_record, import_entry, quarantined_record`.execute(
      opened.db,
    ),
  )
  afterAll(async () => {
    await opened.close()
    rmSync(folder, { recursive: true })
  })
}

/** A file: its lines, or the sheets of a workbook with cells parted by bars; “hidden: …” is a hidden one. */
export type Content = readonly string[] | Readonly<Record<string, readonly string[]>>

const isText = (content: Content): content is readonly string[] => Array.isArray(content)

function rowXml(text: string, line: number): string {
  const cells = text.split('|').map((cell, at) => {
    const place = `${'ABCDEFGHIJ'.charAt(at)}${line}`
    return cell === '' ? '' : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`
  })
  return `<row r="${line}">${cells.join('')}</row>`
}

/** Writes the file and gives its path. */
export async function put(content: Content): Promise<string> {
  const path = join(folder, isText(content) ? 'file.txt' : 'book.xlsx')
  if (isText(content)) writeFileSync(path, content.join('\n'))
  else {
    const sheets = Object.entries(content).map(([named, rows]) => ({
      name: named.replace(/^hidden: /, ''),
      ...(named.startsWith('hidden: ') ? { isHidden: true as const } : {}),
      rows: rows.map((row, at) => rowXml(row, at + 1)).join(''),
    }))
    await buildWorkbook(path, { sheets })
  }
  return path
}

/** The layout, checked by its shape. */
export function layoutOf(value: unknown): Mapping {
  const mapping = readMapping(value)
  if ('wrong' in mapping) throw mapping.wrong
  return mapping
}

/** Columns by their heading: what each fills. */
export const named = (to: Readonly<Record<string, unknown>>) =>
  Object.entries(to).map(([from, how]) =>
    typeof how === 'string' ? { from, to: how } : { from, ...(how as object) },
  )

/** Takes the file into the register. */
export async function take(
  content: Content,
  layout: Record<string, unknown> | null,
  { choice = {}, ...more }: { choice?: ImportChoice; sheets?: 'alike'; source?: string } = {},
) {
  const target = { register: 'river-log' }
  const mapping = layout && layoutOf({ name: 'layout', target, ...layout })
  const path = await put(content)
  const wanted = { roadmap: ruritania, register: register ?? never(), person: administrator, path, mapping }
  const { isTaken, plan } = await commitImport(
    opened.db,
    { ...wanted, jurisdiction: 'zenda', ...more },
    choice,
  )
  return {
    isTaken,
    plan,
    problems: plan.problems.map(({ kind, line, sheet }) => [
      kind,
      line,
      ...(sheet === undefined ? [] : [sheet]),
    ]),
    remarks: plan.remarks.map(({ kind, count }) => [kind, count]),
  }
}
/** What cannot be. */
export const never = (): never => {
  throw new Error('There is no register.')
}

/** Each record in a line: its number, cause and remark, its persons and its litter. */
export async function kept(): Promise<string[]> {
  const question = { sortBy: 'log-number', isDescending: false, limit: 20, offset: 0 }
  const { items } = await actingAs(opened.db, administrator, (tx) =>
    readRecords(tx, register ?? never(), question),
  )
  return items.map(({ fields, children }) =>
    [
      ['log-number', 'call-cause', 'remark'].flatMap((id) => textOf(fields[id]) || []).join(' '),
      ...(children['persons'] ?? []).map((one) => `${String(one['sex'])} ${String(one['outcome'])}`),
      ...(children['litter'] ?? []).map((one) => `${String(one['pieces'])} ${String(one['litter-class'])}`),
    ].join(', '),
  )
}
