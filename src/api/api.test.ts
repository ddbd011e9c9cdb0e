// The HTTP door: every answer keeps to its schema, every refusal is a problem in words, nothing changes by being asked.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  apiPaths,
  areaHeadlinesAddress,
  explanationAddress,
  figuresAddress,
  indicatorObservationsAddress,
  pathTo,
  type Explanation,
  type FiguresAnswer,
  type ObservationsAnswer,
  type ProblemDetails,
} from '#definition'
import { loadFile } from '#intake'
import { administrator, migrationsFor, publicPerson } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { observationOf } from '../storage/testing/observation-of.ts'
import { openTestDatabase, storeObservations, type TestDatabase } from '../storage/testing/test-database.ts'
import { schemaFaults, watchAnswers } from './testing/contract-check.ts'
import { createServer } from './server.ts'

let opened: TestDatabase
let server: FastifyInstance
const { watch, faults } = watchAnswers()
const webFolder = mkdtempSync(join(tmpdir(), 'waymark-web-'))
beforeAll(async () => {
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Waymark</title>')
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
  await loadFile(opened.db, administrator, {
    roadmap: ruritania,
    path: 'roadmaps/ruritania/datasets/river-yearbook.csv',
  })
  server = await createServer({
    db: opened.db,
    roadmap: ruritania,
    version: '0.0.0',
    person: publicPerson,
    webFolder,
    watch,
  })
})
afterAll(async () => {
  await server.close()
  await opened.close()
  rmSync(webFolder, { recursive: true })
  expect(faults).toEqual([])
})

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers })
const indicators = ruritania.indicators.map(({ id }) => id)

describe('answers', () => {
  const addresses: readonly (readonly [Parameters<typeof schemaFaults>[0], string])[] = [
    ['StatusAnswer', apiPaths.status],
    ['Roadmap', apiPaths.roadmap],
    ['Outlines', apiPaths.outlines],
    ['OverviewAnswer', apiPaths.overview],
    ['AreaHeadlinesAnswer', areaHeadlinesAddress('zenda')],
    ['AreaHeadlinesAnswer', areaHeadlinesAddress('river-provinces', ['kpi', 'context'])],
    ['FindingsAnswer', apiPaths.findings],
    ['LoadsAnswer', apiPaths.loads],
    ['ObservationsAnswer', apiPaths.observations],
    ...indicators.flatMap((id) => [
      ['FiguresAnswer', pathTo('figures', id)] as const,
      ['ObservationsAnswer', indicatorObservationsAddress(id)] as const,
      ['HeadlineAnswer', pathTo('headline', id)] as const,
      ['NewestFiguresAnswer', pathTo('newestFigures', id)] as const,
    ]),
    ['FiguresAnswer', figuresAddress('rescues', { by: ['sex'], from: '2023', frequency: 'half-year' })],
  ]

  test.each(addresses)('%s at %s keeps to its schema', async (name, url) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(200)
    expect(schemaFaults(name, answer.json())).toEqual([])
  })

  test('every figure of every indicator can be opened, and comes to the same', async () => {
    for (const id of indicators) {
      const { figures } = (await get(pathTo('figures', id))).json<FiguresAnswer>()
      for (const figure of figures) {
        const answer = await get(explanationAddress(id, figure))
        const explanation = answer.json<Explanation>()
        expect([answer.body.slice(0, 300), schemaFaults('Explanation', explanation)]).toEqual([
          expect.any(String),
          [],
        ])
        const { isSubtotal: _sum, ...own } = figure
        expect(explanation.figure).toEqual(own)
        const hasNumber = figure.lower !== null || figure.upper !== null
        const counted = explanation.parts.filter(({ use }) => use === 'counted')
        if (hasNumber)
          expect(counted.every(({ observation }) => observation.address.startsWith('https://'))).toBe(true)
        if (hasNumber) expect(counted.length).toBeGreaterThan(0)
      }
    }
  })

  test('the OpenAPI document describes every path', async () => {
    const document = (await get(apiPaths.openapi)).json<{ openapi: string; paths: Record<string, unknown> }>()
    expect(document.openapi).toBe('3.1.0')
    const described = Object.keys(document.paths)
    const promised = Object.values(apiPaths).filter((path) => path !== apiPaths.openapi)
    expect(promised.filter((path) => !described.includes(path))).toEqual([])
  })

  test('an unchanged answer is not sent again', async () => {
    const first = await get(apiPaths.overview)
    const again = await get(apiPaths.overview, { 'if-none-match': String(first.headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  test('after a load the answers are new', async () => {
    const url = figuresAddress('oil', { from: '2030' })
    expect((await get(url)).json<FiguresAnswer>().figures.filter(({ state }) => state === 'value')).toEqual(
      [],
    )
    await storeObservations(opened.db, ruritania, [
      observationOf(ruritania, { element: 'oil-skimmed', period: '2030', value: '1.5' }),
    ])
    const figures = (await get(url)).json<FiguresAnswer>().figures.filter(({ state }) => state === 'value')
    expect(figures).toMatchObject([{ value: '1.5', jurisdiction: 'strelsau' }])
  })

  test('pages lead from one to the next and give every row once', async () => {
    const seen: string[] = []
    let next: string | null = null
    do {
      const url: string = `${apiPaths.observations}?limit=7${next ? `&cursor=${next}` : ''}`
      const page: ObservationsAnswer = (await get(url)).json()
      expect(page.items.length).toBeLessThanOrEqual(7)
      seen.push(...page.items.map((one) => JSON.stringify(one)))
      next = page.next
    } while (next !== null)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThanOrEqual(33)
  })

  test('figures and observations come as CSV that no spreadsheet takes for a formula', async () => {
    await storeObservations(opened.db, ruritania, [
      observationOf(ruritania, {
        element: 'rescue-calls',
        period: '2031',
        value: '1',
        quote: '=HYPERLINK("https://evil.example")',
        note: 'seen;=1+1; -2 degrees',
      }),
    ])
    const observations = await get(`${apiPaths.observations}?format=csv&limit=1000`)
    expect(observations.headers['content-type']).toContain('text/csv')
    expect(observations.body).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
    // Spreadsheet programs of other places part cells with semicolons, whatever stands in the heading.
    expect(observations.body).toContain(",seen;'=1+1;' -2 degrees,")
    const figures = await get(`${pathTo('figures', 'rescues')}?format=csv`)
    const [heading = '', ...rows] = figures.body.trim().split(/\r?\n/)
    expect(heading).toContain('indicator,figure,unit,jurisdiction,period')
    expect(heading.endsWith('in_words,is_subtotal')).toBe(true)
    // What is not known is no sum that somebody could count twice.
    const ofGroup = rows.filter(
      (row) => row.includes(',river-provinces,') && !row.includes(',not reported,,'),
    )
    expect(ofGroup.length).toBeGreaterThan(0)
    expect(ofGroup.every((row) => row.endsWith(',true'))).toBe(true)
    expect(rows.filter((row) => row.includes(',zenda,')).every((row) => row.endsWith(',false'))).toBe(true)
  })

  test('restricted observations stay out of every public answer', async () => {
    await storeObservations(opened.db, ruritania, [
      observationOf(ruritania, {
        element: 'rescue-calls',
        period: '2029',
        value: '424242',
        audience: 'restricted',
      }),
    ])
    for (const url of [
      apiPaths.observations,
      pathTo('figures', 'rescues'),
      apiPaths.findings,
      apiPaths.overview,
    ]) {
      expect((await get(url)).body).not.toContain('424242')
    }
  })
})

describe('refusals', () => {
  test.each([
    ['/api/nothing', 404, /There is nothing at/],
    ['/api/indicators/dragons/figures', 400, /There is no indicator “dragons”. Use one of: rescues/],
    ['/api/indicators/rescues/figures?frequency=week', 400, /frequency/],
    ['/api/indicators/rescues/figures?from=yesterday', 400, /“yesterday” is not a period/],
    ['/api/indicators/rescues/figures?to=yesterday', 400, /“yesterday” is not a period/],
    ['/api/indicators/rescues/figures?from=2023&to=2020', 400, /lies before 2023/],
    ['/api/indicators/rescues/figures?from=1000&to=2999', 400, /at most 240/],
    ['/api/indicators/rescues/figures?by=mood', 400, /not broken down by “mood”/],
    ['/api/indicators/rescues/figures?jurisdiction=moon', 400, /no jurisdiction “moon”/],
    ['/api/indicators/rescues/figures?show=nix', 400, /no figure “nix”/],
    ['/api/indicators/rescues/figures?unknown=1', 400, /additional properties/],
    ['/api/indicators/rescues/explanation', 400, /required property/],
    ['/api/observations?cursor=nonsense', 400, /gave no such cursor/],
    ['/api/observations?limit=100000', 400, /limit/],
    ['/api/observations?element=dragons', 400, /no data element “dragons”/],
    ["/api/observations?jurisdiction=' or 1=1 --", 200, /"items":\[\]/],
  ])('%s', async (url, status, text) => {
    const answer = await get(url)
    expect(answer.body).toMatch(text)
    expect(answer.body).not.toMatch(/\bat .*\.ts:\d+|node_modules/)
    expect([answer.statusCode === status, answer.statusCode]).toEqual([true, status])
    if (status >= 400) {
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(schemaFaults('ProblemDetails', answer.json<ProblemDetails>())).toEqual([])
    }
  })

  test('a broken database is a sentence, not a stack trace', async () => {
    const broken = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
    const own = await createServer({ db: broken.db, roadmap: ruritania, version: '0', person: publicPerson })
    await broken.close()
    const answer = await own.inject(apiPaths.overview)
    expect(answer.statusCode).toBe(500)
    expect(answer.json<ProblemDetails>().detail).toMatch(/noted in the log/)
    await own.close()
  })
})

describe('the web site', () => {
  test('is served for every address of a page, under a strict content policy', async () => {
    for (const url of ['/', '/indicators/rescues', '/quality']) {
      const answer = await get(url)
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
      expect(answer.headers['content-security-policy']).toContain("default-src 'self'")
    }
  })

  test('and everything else say to browsers what they may do with it, and nothing of what runs here', async () => {
    for (const url of ['/', '/api/status', '/api/nothing', '/assets/nothing.js']) {
      const { headers } = await get(url, { origin: 'https://elsewhere.example' })
      // No page of another site may read it.
      expect(headers['access-control-allow-origin']).toBeUndefined()
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
      const policy = String(headers['content-security-policy']).split(';')
      expect(policy).toEqual(
        expect.arrayContaining([
          ...["script-src 'self'", "script-src-attr 'none'", "object-src 'none'"],
          ...["frame-ancestors 'none'", "base-uri 'self'", "form-action 'self'", "style-src-attr 'none'"],
          expect.stringMatching(/^style-src 'self' 'sha256-[\w+/]{43}='$/),
        ]),
      )
      expect([headers['x-powered-by'], headers['server']]).toEqual([undefined, undefined])
    }
  })

  test.each([
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/assets/../../index.ts',
  ])('nothing outside of its folder is served: %s', async (url) => {
    expect((await get(url)).body).not.toMatch(/"dependencies"|import /)
  })

  test('a missing file of the site is missing, not the page', async () => {
    expect((await get('/assets/nothing.js')).statusCode).toBe(404)
  })
})
