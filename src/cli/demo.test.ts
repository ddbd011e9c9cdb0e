// Invented data from the command line: a database of its own, labelled wherever it speaks, never mixed with real figures.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  inventedMark,
  inventedSentence,
  type FiguresAnswer,
  type RequestsAnswer,
  type SubmissionBrief,
} from '#definition'
import { copyFirstStart } from './testing/prepared-folder.ts'
import { runWaymark, startSite, stop } from './testing/run-waymark.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-demo-'))
const dataset = 'roadmaps/ruritania/datasets/river-yearbook.csv'
const settings = (name: string) => ({ ROADMAP: 'ruritania', DATA_DIR: join(folder, name) })
const demo = settings('demo')
const label = inventedSentence.en
let exported = ''

beforeAll(async () => {
  const run = await runWaymark(['demo', '--years', '2', '--scale', '0.05'], demo)
  expect(run).toMatchObject({ code: 0 })
  expect(run.err).toMatch(/\d+ invented records kept in .*demo in \d+ s\./)
  expect(run.out).toContain(label)
  expect(run.out).toMatch(/See them with: DATA_DIR=\S+ npm start/)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a database of invented data', () => {
  test('never takes published figures', async () => {
    const run = await runWaymark(['load', dataset], demo)
    expect(run.code).toBe(1)
    expect(run.err).toMatch(/holds invented data[\s\S]*never mixed[\s\S]*DATA_DIR/)
  })

  test('is made once, from nothing', async () => {
    const again = await runWaymark(['demo', '--scale', '0.01'], demo)
    expect(again.code).toBe(1)
    expect(again.err).toMatch(/holds invented records already\. Name an empty one/)
  })

  test('has reports that went from hand to hand, by nobody who has an account, and a log that follows', async () => {
    const args = ['reports', 'list', '--all', '--format', 'json']
    const listed = JSON.parse((await runWaymark(args, demo)).out) as SubmissionBrief[]
    const stories = listed.filter(
      ({ jurisdiction, product, number }) => `${jurisdiction} ${product}` === 'zenda story' && number > 0,
    )
    expect(stories.map(({ report, state, number }) => [report, state, number])).toEqual([
      [4, 'open', 2],
      [3, 'read-out', 3],
      [2, 'read-out', 3],
      [1, 'read-out', 3],
    ])
    expect((await runWaymark(['people'], demo)).out).not.toContain('invented-')
    expect(await runWaymark(['audit', 'verify'], demo)).toMatchObject({ code: 0 })
  })

  test('has a file beside a request, with a copy on the other side', async () => {
    const args = ['requests', '--all', '--format', 'json']
    const { items } = JSON.parse((await runWaymark(args, demo)).out) as RequestsAnswer
    expect(items.map(({ side }) => side).toSorted()).toEqual(['asked', 'asking'])
    for (const { register, jurisdiction, id } of items) {
      const shown = await runWaymark(['requests', 'show', register, jurisdiction, id], demo)
      expect(shown.out).toContain('invented-boat.txt')
    }
  })

  test('says first that nothing of it is real', async () => {
    const { code, out } = await runWaymark(['kpi', 'M1', '-p', '2024'], demo)
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe(label)
  })
})

describe('while it is served', () => {
  let site: Awaited<ReturnType<typeof startSite>>
  beforeAll(async () => {
    site = await startSite(demo)
  })
  afterAll(async () => {
    const { err } = await stop(site)
    expect(err).toContain(label)
    expect(err).not.toContain('published figures')
  })

  test('pages and answers are labelled, and no published figures were loaded', async () => {
    const status = await fetch(`${site.address}/api/status`)
    expect(status.headers.get(inventedMark.header)).toBe('invented')
    expect(await status.json()).toMatchObject({ isInvented: true, observations: 0 })
    expect((await fetch(site.address)).headers.get(inventedMark.header)).toBe('invented')
    exported = await (await fetch(`${site.address}/api/observations?format=csv`)).text()
    expect(exported.split('\n')[0]).toMatch(/,waymark_data$/)
  })

  test.each([['kpi'], ['explain M1 -j strelsau -p 2024'], ['check']])(
    'waymark %s says first that nothing of it is real',
    async (line) => {
      const { code, out } = await runWaymark(line.split(' '), demo)
      expect(code).toBe(0)
      expect(out.split('\n')[0]).toBe(label)
    },
  )

  test.each([['kpi'], ['kpi M1 -p 2024']])('waymark %s as CSV and JSON too', async (line) => {
    const csv = (await runWaymark([...line.split(' '), '--format', 'csv'], demo)).out.trim().split('\n')
    expect(csv[0]).toMatch(/,waymark_data$/)
    expect(csv.length).toBeGreaterThan(1)
    expect(csv.slice(1).filter((row) => !row.endsWith(',invented'))).toEqual([])
    const json = (await runWaymark([...line.split(' '), '--format', 'json'], demo)).out
    const all = [JSON.parse(json) as unknown].flat()
    expect(all.length).toBeGreaterThan(0)
    for (const one of all) expect(one).toMatchObject({ waymarkData: 'invented' })
  })
})

describe('a database of real figures', () => {
  const real = settings('real')
  beforeAll(async () => {
    await copyFirstStart(real.DATA_DIR, real.ROADMAP)
    expect(await runWaymark(['load', dataset], real)).toMatchObject({ code: 0 })
  })

  test('never takes invented records, and is not changed by the attempt', async () => {
    const run = await runWaymark(['demo', '--scale', '0.01'], real)
    expect(run.code).toBe(1)
    expect(run.err).toMatch(/holds real data; invented records are never put beside them/)
    const { out } = await runWaymark(['kpi', 'M1', '-p', '2023', '--format', 'json'], real)
    const { figures } = JSON.parse(out) as FiguresAnswer
    expect(out).not.toContain('invented')
    expect(figures.some(({ value }) => value === '120')).toBe(true)
  })

  test('is not served as a demo', async () => {
    const run = await runWaymark(['start', '--demo'], { ...real, PORT: '0' })
    expect(run.code).toBe(1)
    expect(run.err).toContain(
      'There are no invented records here yet. Make them with: npm run waymark -- demo',
    )
  })

  test('does not take what was exported from a demo', async () => {
    const file = join(folder, 'exported.csv')
    writeFileSync(file, exported)
    const run = await runWaymark(['load', file], real)
    expect(run.code).toBe(1)
    expect(run.err).toMatch(/says of itself that its data are invented/)
  })
})

test.each([['--years 0'], ['--scale big']])('demo %s is refused in a sentence', async (option) => {
  const run = await runWaymark(['demo', ...option.split(' ')], settings('bad'))
  expect(run.code).toBe(1)
  expect(run.err).toMatch(/which is not a number from/)
})
