// The command line as an operator meets it: what it prints, how it fails, and that nothing is lost on the way.
import { createServer } from 'node:net'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { learnLanguage, pseudoLanguage, type StatusAnswer } from '#definition'
import { copyFirstStart } from './testing/prepared-folder.ts'
import { runHere } from './testing/run-here.ts'
import { runWaymark, startSite, startWaymark, stop } from './testing/run-waymark.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-cli-'))
const dataset = 'roadmaps/ruritania/datasets/river-yearbook.csv'
let number = 0
const freshFolder = () => ({ ROADMAP: 'ruritania', DATA_DIR: join(folder, `data-${(number += 1)}`) })
const loaded = freshFolder()

beforeAll(async () => {
  expect(await runWaymark(['load', dataset], loaded)).toMatchObject({ code: 0 })
})
afterAll(() => rmSync(folder, { recursive: true }))

const noTrace = /\bat .*\.ts:\d+|node:internal/

describe('commands', () => {
  test.each([
    [['--help'], /start.*\n[\s\S]*kpi[\s\S]*explain[\s\S]*check[\s\S]*load/],
    [['kpi', '--help'], /--jurisdiction[\s\S]*--period[\s\S]*Examples/],
    [['kpi'], /M1\s+Rescues[\s\S]*M3\s+Oil\s+not reported/],
    [['kpi', 'M4', '--period', '2023'], /0\.1/],
    [['template', 'river-log', '-o', '/dev/null'], /Written: \/dev\/null/],
    [['template', 'rescues', '-o', '/dev/null', '-l', 'de'], /Written/],
    [['kpi', 'rescues', '-p', '2023', '-b', 'sex', '-s', 'drowned'], /Strelsau\s+2023\s+female\s+4 persons/],
    [['kpi', 'rescues', '--format', 'csv', '-p', '2023'], /^roadmap,indicator,figure,unit,jurisdiction/],
    [
      ['explain', 'M1', '-j', 'strelsau', '-p', '2023', '-s', 'calls', '--sql'],
      /https:\/\/river\.example[\s\S]*select/,
    ],
    [['check'], /members-do-not-sum[\s\S]*9 findings/],
    [['check', dataset], /33 good rows, 0 problems|9 findings/],
    [['check', '--records'], /No stored record is against a rule/],
    [['roadmap'], /A {2}Nobody drowns[\s\S]*A\.1\.a {2}Every bridge/],
    [['roadmap', 'elements'], /rescue-calls\s+calls\s+period/],
    [['roadmap', 'codes'], /carelessness/],
    [['audit', 'verify'], /Every entry follows[\s\S]*\d+ entries\. Changes are proved since \d{4}-/],
  ])('waymark %j', async (args, text) => {
    const run = await runHere(args, loaded)
    expect(run.out).toMatch(text)
    expect(run.code).toBe(0)
  })

  test('prints to programs the same whatever the language, and to people in theirs', async () => {
    const forget = learnLanguage(pseudoLanguage)
    const [json, inXx] = [
      ['kpi', '--format', 'json'],
      ['--language', 'xx'],
    ]
    expect(await runHere([...json, ...inXx], loaded)).toEqual(await runHere(json, loaded))
    expect((await runHere(['kpi', ...inXx], loaded)).out).toMatch(
      /⟦Rescues~+⟧[\s\S]*⟦not reported for the region~+⟧/,
    )
    forget()
  })

  test('prints JSON that programs can read, and no colours where nobody looks', async () => {
    const run = await runWaymark(['kpi', 'M1', '--format', 'json', '-p', '2023'], loaded)
    expect(JSON.parse(run.out)).toMatchObject({ indicator: 'rescues', periods: ['2023'] })
    const table = await runWaymark(['kpi'], { ...loaded, CI: 'true' })
    expect(table.out).not.toContain('\u001b[')
  })

  test.each([
    [['template', 'x'], loaded, /no register and no KPI “x”. Use one of: river-log/],
    [['template', 'river-log', '-o', '/nowhere/a.xlsx'], loaded, /cannot be written/],
    [['check', '--records', 'x'], loaded, /no register “x”. Use one of: river-log/],
    [['kpi', 'M99'], loaded, /There is no KPI “M99”. Use one of: M1/],
    [['kpi', 'M1', '--by', 'mood'], loaded, /not broken down by “mood”/],
    [['kpi', 'M1', '--format', 'papyrus'], loaded, /Use table, csv or json/],
    [['explain', 'M1', '-j', 'moon', '-p', '2023'], loaded, /no jurisdiction “moon”/],
    [['roadmap', 'weather'], loaded, /There is no part “weather”/],
    [['load', 'nothing.csv'], loaded, /There is no file nothing\.csv/],
    [
      ['import', 'river-log', dataset, '--encoding', 'ebcdic'],
      loaded,
      /no encoding “ebcdic”\. Use one of: {2}utf-8 {2}windows-1250 {2}windows-1251/,
    ],
    [
      ['import', 'river-log', dataset, '--delimiter', 'x'],
      loaded,
      /no delimiter “x”\. Use one of: {2}, {2}; {2}tab/,
    ],
    [['dance'], loaded, /unknown command/],
    [['kpi'], { ...loaded, ROADMAP: 'atlantis' }, /Set ROADMAP to one of: .*ruritania/],
    [['start'], { ...loaded, PORT: 'eighty' }, /PORT is “eighty”/],
    [['kpi'], { ROADMAP: 'ruritania', DATA_DIR: '/dev/null/data' }, /cannot be written/],
    [
      ['kpi'],
      { ROADMAP: 'ruritania', DATABASE_URL: 'postgres://me:secret@127.0.0.1:9/none' },
      /127\.0\.0\.1:9\/none cannot be used/,
    ],
  ] as const)('waymark %j ends with a sentence and a non-zero code', async (args, env, sentence) => {
    const run = await runHere(args, env)
    expect(run.code).not.toBe(0)
    expect(run.err).toMatch(sentence)
    expect(run.err).not.toMatch(noTrace)
    expect(run.err).not.toContain('secret')
  })

  test('a file with problems is refused as a whole, with line, column and how to mend', async () => {
    const file = join(folder, 'bad.csv')
    writeFileSync(
      file,
      'jurisdiction,element,period,value,source,address,vintage\nmoon,rescue-calls,2023,-1,me,https://a.example,2024-01-01\n',
    )
    for (const command of ['check', 'load']) {
      const run = await runWaymark([command, file], loaded)
      expect(run.code).toBe(1)
      expect(run.err).toMatch(
        /bad\.csv, line 2, column “jurisdiction”[\s\S]*Use one of: strelsau[\s\S]*-1 is negative/,
      )
    }
    expect(
      (await runWaymark(['kpi', 'M1', '-j', 'strelsau', '-p', '2023', '-s', 'calls'], loaded)).out,
    ).toContain('120 calls')
  })
})

const statusOf = async (address: string) =>
  (await (await fetch(`${address}/api/status`)).json()) as StatusAnswer

describe('the site', () => {
  test('starts, answers, stops, and has everything again after the next start', async () => {
    const env = freshFolder()
    const first = await startSite(env)
    const status = await statusOf(first.address)
    expect(status).toMatchObject({ roadmap: 'ruritania', observations: 33 })
    expect(await stop(first)).toMatchObject({ code: 0 })
    const again = await startSite(env)
    expect(again.output().err).toContain('The published figures are loaded.')
    const later = await statusOf(again.address)
    // The log is anchored at every start.
    expect(later.anchor?.digest).not.toBe(status.anchor?.digest)
    expect({ ...later, anchor: null }).toEqual({ ...status, anchor: null })
    await stop(again)
  })

  test('a second one on the same folder says who has it, and commands ask the running one', async () => {
    const env = freshFolder()
    await copyFirstStart(env.DATA_DIR, env.ROADMAP)
    const site = await startSite(env)
    const second = await runWaymark(['start'], { ...env, PORT: '0' })
    expect(second.code).toBe(1)
    expect(second.err).toMatch(/is in use by another Waymark \(process \d+, http:.*\)\. Stop that one/)
    expect((await runWaymark(['kpi'], env)).out).toContain('M1')
    expect((await runWaymark(['check'], env)).out).toContain('9 findings')
    expect((await runWaymark(['explain', 'M1', '-j', 'strelsau', '-p', '2023'], env)).out).toContain(
      'river.example',
    )
    expect((await runWaymark(['load', dataset], env)).err).toMatch(/Waymark is running on this database/)
    await stop(site)
  })

  test('a taken port is one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const env = freshFolder()
    await copyFirstStart(env.DATA_DIR, env.ROADMAP)
    const run = await runWaymark(['start'], { ...env, PORT: String(port) })
    expect(run.code).toBe(1)
    expect(run.err).toMatch(new RegExp(`Port ${port} is taken by another program`))
    other.close()
  })

  test('a process that was killed leaves nothing in the way of the next one, and a folder of others beside is left alone', async () => {
    const env = freshFolder()
    await copyFirstStart(env.DATA_DIR, env.ROADMAP)
    const letter = join(`${env.DATA_DIR}-uploads`, 'letter.txt')
    mkdirSync(`${env.DATA_DIR}-uploads`)
    writeFileSync(letter, 'Dear')
    await stop(await startSite(env), 'SIGKILL')
    const uploads = () =>
      readdirSync(join(env.DATA_DIR, 'uploads')).filter((name) => !name.startsWith('waymark-'))
    expect(uploads()).toHaveLength(1)
    const next = await startSite(env)
    expect(uploads()).toHaveLength(1)
    expect((await stop(next)).code).toBe(0)
    expect(uploads()).toEqual([])
    expect(readFileSync(letter, 'utf8')).toBe('Dear')
  })
})

describe('a load that is killed', () => {
  const rows = 30_000
  const file = join(folder, 'large.csv')
  beforeAll(() => {
    const heading = 'jurisdiction,element,start,end,value,source,address,vintage'
    const day = (at: number) => new Date(Date.UTC(1850, 0, 1 + at)).toISOString().slice(0, 10)
    const lines = Array.from(
      { length: rows },
      (_one, at) => `zenda,rescue-calls,${day(at)},${day(at)},${at},Log,https://log.example,2024-01-01`,
    )
    writeFileSync(file, [heading, ...lines].join('\n'))
  })
  const count = async (env: Record<string, string>) => {
    const site = await startSite(env)
    const { observations } = (await (await fetch(`${site.address}/api/status`)).json()) as {
      observations: number
    }
    await stop(site)
    return observations
  }

  test('has taken nothing, and goes through the next time', async () => {
    const env = freshFolder()
    await copyFirstStart(env.DATA_DIR, env.ROADMAP)
    for (const wait of [600, 1500]) {
      const load = startWaymark(['load', file], env)
      await new Promise((resume) => setTimeout(resume, wait))
      await stop(load, 'SIGKILL')
      expect([33, rows + 33]).toContain(await count(env))
    }
    const run = await runWaymark(['load', file], env)
    expect(run.err).toMatch(/Taken: 30,000 rows|taken before/)
    expect(await count(env)).toBe(rows + 33)
  }, 120_000)
})
