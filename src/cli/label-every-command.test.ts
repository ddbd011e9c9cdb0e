// Every command that shows what is stored says so of invented data, in each format that it knows; of real data it never does.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { inventedMark, inventedSentence } from '#definition'
import { openTables } from '#formats'
import { commands } from './commands/index.ts'
import { printJson } from './printing/print-result.ts'
import { copyFirstStart } from './testing/prepared-folder.ts'
import { runHere } from './testing/run-here.ts'
import { runWaymark } from './testing/run-waymark.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-labels-'))
const settings = (name: string) => ({ ROADMAP: 'ruritania', DATA_DIR: join(folder, name) })
const [demo, real] = [settings('demo'), settings('real')]
const label = inventedSentence.en
const { property, column, value } = inventedMark

/** Commands that show what is stored, and how they are asked. */
const showing: Readonly<Record<string, readonly string[]>> = {
  kpi: ['kpi', 'kpi M1 -p 2024'],
  explain: ['explain M1 -j strelsau -p 2024'],
  check: ['check'],
  completeness: ['completeness'],
  assessments: ['assessments'],
  requests: ['requests --all'],
  'hand-on': ['hand-on harbour'],
  reports: ['reports list --all', 'reports show strelsau story 2'],
  plans: ['plans'],
  erasures: ['erasures', 'erasures --due'],
}
/** The others, and why they need no label. */
const others: Readonly<Record<string, string>> = {
  start: 'it says it first of all; its answers are tested over HTTP',
  load: 'nothing of an invented database leaves by it',
  withdraw: 'what sources published is real beside invented records as well',
  import: 'tested below, by the file that it gives back',
  template: 'tested below, by the workbook that it writes',
  roadmap: 'it opens no database: the words of the roadmap are real',
  audit: 'it says only whether the log is whole',
  backup: 'what it writes says so itself: it is the database',
  restore: 'it says only what was restored and whether it is whole',
  upgrade: 'it says only which migrations there are',
  database: 'it makes logins and shows nothing that is stored',
  migration: 'it writes how tables are made',
  rebuild: 'it says only whether the counts were right',
  mail: 'it shows what waits to be sent, and to whom, which is never invented',
  people: 'it shows who has an account, which is never invented',
  demo: 'it makes the database, and says it',
}

const program = new Command()
for (const command of commands) command(program, () => ({}) as never)

/** The formats that a command offers, from its own help. */
function formatsOf(name: string): string[] {
  const found = program.commands.find((one) => one.name() === name)
  const option = found?.options.find(({ long }) => long === '--format')
  return option?.description.split(/, | or /) ?? []
}

const questions = Object.entries(showing).flatMap(([name, lines]) =>
  formatsOf(name).flatMap((format) => lines.map((line) => [line, format] as const)),
)
const ask = (line: string, format: string, where: Readonly<Record<string, string>>) =>
  runHere([...line.split(' '), '--format', format], where)

const startsWithLabel = (out: string) => out.split('\n')[0] === label

/** What of the output says that it is invented: all of it has to. */
const saysInvented: Readonly<Record<string, (out: string) => boolean>> = {
  text: startsWithLabel,
  table: startsWithLabel,
  csv: (out) => {
    const [heading = '', ...rows] = out.trim().split('\n')
    return heading.endsWith(`,${column}`) && rows.every((row) => row.endsWith(`,${value}`))
  },
  json: (out) => [JSON.parse(out) as Record<string, unknown>].flat().every((one) => one[property] === value),
}

const sheet = join(folder, 'sheet.csv')
beforeAll(async () => {
  expect(await runWaymark(['demo', '--years', '2', '--scale', '0.05'], demo)).toMatchObject({ code: 0 })
  await copyFirstStart(real.DATA_DIR, real.ROADMAP)
  writeFileSync(sheet, 'jurisdiction,day,log_number,call_cause\nzenda,yesterday,1,flood\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('every command is known here as one that shows what is stored, or as one that does not', () => {
  const names = program.commands.map((command) => command.name())
  expect([...Object.keys(showing), ...Object.keys(others)].toSorted()).toEqual(names.toSorted())
})

describe.each(questions)('waymark %s, as %s', (line, format) => {
  test('says that the data are invented, where they are', async () => {
    const { code, out } = await ask(line, format, demo)
    expect([code, saysInvented[format]?.(out)]).toEqual([0, true])
  })

  test('says nothing of it where they are real', async () => {
    const { code, out, err } = await ask(line.replace('2024', '2023'), format, real)
    expect(code).toBe(0)
    expect(out + err).not.toMatch(new RegExp(`${label}|${property}|${column}`))
  })
})

describe('waymark template', () => {
  const titleOf = async (where: Readonly<Record<string, string>>, name: string) => {
    const path = join(folder, name)
    const { code, err } = await runHere(['template', 'river-log', '--output', path], where)
    const file = await openTables(path)
    if ('code' in file) throw new Error(file.code)
    const [first] = await Array.fromAsync(file.rows(file.tables[0]?.name ?? ''))
    return { code, err: err.trim(), title: first?.cells[0] ?? '' }
  }

  test('says it in the form and beside it; of real data, and of a database that is not there, it says nothing', async () => {
    const told = { code: 0, err: label, title: `${label} River log` }
    expect(await titleOf(demo, 'form-demo.xlsx')).toEqual(told)
    const silent = { code: 0, err: '', title: 'River log' }
    expect(await titleOf(real, 'form-real.xlsx')).toEqual(silent)
    expect(await titleOf(settings('nowhere'), 'form-new.xlsx')).toEqual(silent)
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })
})

describe('an empty list for programs', () => {
  test('says beside itself that it is of invented data, and nothing where it is of real data', () => {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    printJson(true, [])
    expect([out.mock.calls, err.mock.calls]).toEqual([[['[]\n']], [[`${label}\n`]]])
    err.mockClear()
    printJson(false, [])
    expect(err.mock.calls).toEqual([])
    vi.restoreAllMocks()
  })
})

describe('waymark import', () => {
  const importing = async (where: Readonly<Record<string, string>>, name: string) => {
    const marked = join(folder, name)
    const run = await runHere(['import', 'river-log', sheet, '--dry-run', '--marked', marked], where)
    const file = await openTables(marked)
    if ('code' in file) throw new Error(file.code)
    const [first] = await Array.fromAsync(file.rows(file.tables[0]?.name ?? ''))
    return { err: run.err, title: first?.cells[0] ?? '' }
  }

  test('says it of the plan and of the file that it gives back', async () => {
    const { err, title } = await importing(demo, 'demo.xlsx')
    expect(err).toContain(label)
    expect(title).toBe(`${label} What has to be mended`)
  })

  test('says nothing of it where the data are real', async () => {
    const { err, title } = await importing(real, 'real.xlsx')
    expect(err).not.toContain(label)
    expect(title).toBe('What has to be mended')
  })
})
