// Whatever leaves a database of invented data says that nothing of it is real; what leaves one of real data never says so.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createServer } from '#api'
import { apiPaths, inventedMark, inventedSentence, pathTo, type ImportAnswer } from '#definition'
import { openTables } from '#formats'
import { checkFile, findIntake, takeInvented } from '#intake'
import { inventors, roadmaps } from '#roadmaps'
import { migrationsFor, publicPerson } from '#storage'
import { openTestDatabase, type TestDatabase } from '../../src/storage/testing/test-database.ts'
import { apiQuestions, type ApiQuestion, type Asking } from '../testing/openapi-questions.ts'

type Answer = Awaited<ReturnType<Asking['server']['inject']>>

const [roadmap] = roadmaps
if (!roadmap) throw new Error('There is no roadmap.')
const inventor = inventors.find((one) => one.roadmap === roadmap.id)
if (!inventor) throw new Error('Nobody invents records for it.')
const demoWish = { years: 1, scale: 0.01, seed: 3 }
const records = [...inventor.invent(demoWish)]
const complete = inventor.covers(demoWish)

const folder = mkdtempSync(join(tmpdir(), 'waymark-labels-'))
const headers = { authorization: 'Bearer a-token-for-tests-of-thirty-signs' }
const { header, property, column, value, rows: rowsHeader, published } = inventedMark
const label = inventedSentence.en

interface World extends Asking {
  readonly close: () => Promise<void>
}

/** An import under way whose only row has a problem, so that a marked file can be given back. */
async function openImport(server: Asking['server']): Promise<string> {
  const [register] = roadmap?.registers ?? []
  const sent = await server.inject({
    ...{ method: 'POST', url: `${apiPaths.imports}?register=${register?.id}&name=sent.csv`, headers },
    payload: 'jurisdiction\nNarnia\n',
  })
  const { id } = sent.json<ImportAnswer>()
  for (;;) {
    const { state } = (await server.inject({ url: pathTo('oneImport', id), headers })).json<ImportAnswer>()
    if (state !== 'reading') return id
    await setTimeout(20)
  }
}

async function open(fill: (opened: TestDatabase) => Promise<unknown>): Promise<World> {
  if (!roadmap) throw new Error('There is no roadmap.')
  const opened = await openTestDatabase(roadmap, migrationsFor(`roadmaps/${roadmap.id}`))
  await fill(opened)
  const settings = { db: opened.db, roadmap, version: '0', person: publicPerson, uploadFolder: folder }
  const server = await createServer({ ...settings, token: headers.authorization.slice('Bearer '.length) })
  const close = async () => {
    await server.close()
    await opened.close()
  }
  return { server, roadmap, headers, importId: await openImport(server), close }
}

/** Keeps one record of each register, as an officer would send it. */
async function keepOneEach({ server }: World): Promise<void> {
  for (const [register, [first]] of Map.groupBy(records, (one) => one.register)) {
    const payload = { jurisdiction: first?.jurisdiction, ...first?.draft }
    const kept = await server.inject({ method: 'POST', url: pathTo('records', register), headers, payload })
    expect([register, kept.statusCode]).toEqual([register, 201])
  }
}

/** The rows of a table or workbook that was sent: of each sheet that is shown. */
async function sheetsIn(bytes: Buffer): Promise<string[][][]> {
  const path = join(folder, 'sent')
  writeFileSync(path, bytes)
  const file = await openTables(path)
  if ('code' in file) throw new Error(file.code)
  const sheets: string[][][] = []
  // One after the other, by the same thread: sheets that are read at once start threads, each of which costs more than its sheet.
  for (const { name, isHidden } of file.tables)
    if (!isHidden) sheets.push((await Array.fromAsync(file.rows(name))).map(({ cells }) => [...cells]))
  return sheets
}

const sheetTitles = async (bytes: Buffer) => (await sheetsIn(bytes)).map((rows) => rows[0]?.[0] ?? '')

const typeOf = (answer: Answer) => answer.headers['content-type'] ?? ''
const dispositionOf = (answer: Answer) => answer.headers['content-disposition']

/** Rows that others published stand beside invented ones, and say what they are. */
const isPublished = ({ headers: sent }: Pick<Answer, 'headers'>) => sent[rowsHeader] === published

interface Way {
  /** Whether an answer of that kind has to say it so. */
  readonly isDue: (answer: Answer) => boolean
  readonly isSaid: (answer: Answer) => boolean | Promise<boolean>
}

/** The ways in which an answer can say that its data are invented. */
const ways: Readonly<Record<string, Way>> = {
  header: { isDue: () => true, isSaid: ({ headers: sent }) => sent[header] === value },
  'file name': {
    isDue: (answer) => dispositionOf(answer) !== undefined && !isPublished(answer),
    isSaid: (answer) => dispositionOf(answer)?.includes(`filename="${value}-`) === true,
  },
  property: {
    isDue: (answer) => typeOf(answer).includes('json'),
    isSaid: (answer) => answer.json<Record<string, unknown>>()[property] === value,
  },
  'every row': {
    isDue: (answer) => typeOf(answer).includes('csv'),
    isSaid: async ({ rawPayload, headers: sent }) => {
      const [[heading = [], ...rows] = []] = await sheetsIn(rawPayload)
      return (
        heading.at(-1) === column &&
        rows.every((row) => row.at(-1) === (isPublished({ headers: sent }) ? published : value))
      )
    },
  },
  'title of the picture': {
    isDue: (answer) => typeOf(answer).includes('svg') && !isPublished(answer),
    isSaid: ({ payload }) => /<title[^>]*>Invented data: /.test(payload),
  },
  'first sheet': {
    isDue: (answer) => typeOf(answer).includes('spreadsheet') && !isPublished(answer),
    isSaid: async ({ rawPayload }) => (await sheetTitles(rawPayload))[0]?.startsWith(label) === true,
  },
}

/** In which of the ways that there are for it an answer says that it is invented, and in which it does not. */
async function saidBy(answer: Answer): Promise<Record<'said' | 'silent', string[]>> {
  const [said, silent]: [string[], string[]] = [[], []]
  for (const [name, { isDue, isSaid }] of Object.entries(ways)) {
    if (isDue(answer)) ((await isSaid(answer)) ? said : silent).push(name)
  }
  return { said, silent }
}

const asks = ({ method, url }: ApiQuestion, { server }: World) =>
  server.inject({ method, url, headers, ...(method === 'GET' ? {} : { payload: {} }) })

describe('a database of invented data', () => {
  let world: World
  let questions: ApiQuestion[]
  beforeAll(async () => {
    world = await open(async ({ db }) => {
      expect(await takeInvented(db, { roadmap, records, wish: 'a small demo', complete })).toBe(
        records.length,
      )
    })
    questions = await apiQuestions(world)
  }, 240_000)
  afterAll(() => world.close())

  test('answers every question with the label, in each format, for every register and indicator', async () => {
    const kinds = new Set<string>()
    for (const question of questions.filter(({ method }) => method === 'GET')) {
      const answer = await asks(question, world)
      const what = `${question.url} ${answer.statusCode}`
      expect([what, (await saidBy(answer)).silent]).toEqual([what, []])
      if (answer.statusCode === 200) kinds.add(typeOf(answer).split(';')[0] ?? '')
    }
    expect([...kinds].toSorted()).toEqual([
      'application/json',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'image/png',
      'image/svg+xml',
      'text/csv',
    ])
    const filled = questions.filter(({ url }) => url.endsWith('records?format=csv'))
    expect(filled).toHaveLength(roadmap.registers.length)
  }, 240_000)

  test('labels the rows that others published as published, and no others', async () => {
    const tables = questions.filter(({ url }) => url.includes('format=csv'))
    const said = await Promise.all(tables.map((question) => asks(question, world)))
    const own = tables.flatMap(({ url }, at) => (said[at] && isPublished(said[at]) ? [url] : []))
    expect(own.some((url) => url.startsWith(apiPaths.observations))).toBe(true)
    expect(own.some((url) => url.startsWith(pathTo('figures', 'population')))).toBe(true)
    expect(
      own.filter((url) => url.includes('records') || url.startsWith(pathTo('figures', 'kpi-4'))),
    ).toEqual([])
  }, 240_000)

  test('labels what it says to those who send something, also when it refuses', async () => {
    const changes = questions.filter(({ method }) => method !== 'GET' && method !== 'DELETE')
    expect(changes.length).toBeGreaterThan(roadmap.registers.length)
    for (const question of changes) {
      const answer = await asks(question, world)
      const what = `${question.method} ${question.url} ${answer.statusCode}`
      expect([what, (await saidBy(answer)).silent]).toEqual([what, []])
    }
  }, 240_000)

  test('says it on every visible sheet with a title, in the file that comes back and in the templates', async () => {
    const template = await world.server.inject(pathTo('indicatorTemplate', roadmap.indicators[0]?.id))
    const [entries, help] = await sheetTitles(template.rawPayload)
    for (const title of [entries, help])
      expect(title).toMatch(`${label} ${roadmap.indicators[0]?.code ?? '?'}`)
    const marked = await world.server.inject({ url: pathTo('markedImport', world.importId), headers })
    expect((await sheetTitles(marked.rawPayload))[0]).toBe(`${label} What has to be mended`)
  })

  test('still gives templates that are read back: the label moves no heading', async () => {
    const path = join(folder, 'template.xlsx')
    for (const register of roadmap.registers) {
      const { rawPayload } = await world.server.inject(pathTo('registerTemplate', register.id))
      writeFileSync(path, rawPayload)
      const sight = await findIntake(roadmap, register.id)?.inspect({ path })
      expect([register.id, sight && ('kind' in sight ? sight : sight.suggestion)]).toEqual([
        register.id,
        null,
      ])
    }
    for (const { id } of roadmap.indicators) {
      const { rawPayload } = await world.server.inject(pathTo('indicatorTemplate', id))
      writeFileSync(path, rawPayload)
      const { problems } = await checkFile(path, roadmap, 10)
      expect([id, problems.map(({ kind }) => kind)]).toEqual([id, ['table-empty']])
    }
  }, 240_000)
})

describe('a database of real data', () => {
  let world: World
  beforeAll(async () => {
    world = await open(() => Promise.resolve())
    await keepOneEach(world)
  }, 240_000)
  afterAll(() => world.close())

  test('says nowhere that its data are invented', async () => {
    for (const question of await apiQuestions(world)) {
      if (question.method !== 'GET') continue
      const answer = await asks(question, world)
      expect([question.url, (await saidBy(answer)).said]).toEqual([question.url, []])
      // The description of the API says where the label would stand.
      if (question.url !== apiPaths.openapi) expect(answer.body).not.toContain(label)
      expect(answer.body).not.toContain(column)
    }
  }, 240_000)
})

afterAll(() => rmSync(folder, { recursive: true }))
