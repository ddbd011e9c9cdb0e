// Templates over HTTP: open to everyone, as the definitions are.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathTo } from '#definition'
import { openTables } from '#formats'
import { openApi, type OpenApi } from '../../testing/open-api.ts'

let api: OpenApi
let server: OpenApi['server']
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-templates-'))
  api = await openApi()
  server = api.server
})
afterAll(async () => {
  await api.close()
  await rm(folder, { recursive: true })
})

test.each([
  ['registerTemplate', 'river-log', ['Records', 'Help', 'Answers', 'Lists']],
  ['indicatorTemplate', 'rescues', ['Figures', 'Help', 'Answers', 'Lists']],
] as const)('the %s of %s is a workbook', async (path, id, sheets) => {
  const { statusCode, headers, rawPayload } = await server.inject(`${pathTo(path, id)}?language=de`)
  expect(statusCode).toBe(200)
  expect(headers['content-disposition']).toBe(`attachment; filename="${id}-template.xlsx"`)
  const file = join(folder, id)
  await writeFile(file, rawPayload)
  const found = await openTables(file)
  expect('code' in found ? found : found.tables.map(({ name }) => name)).toEqual(sheets)
})

test.each([
  [pathTo('registerTemplate', 'nothing'), /no register “nothing”/],
  [pathTo('indicatorTemplate', 'nothing'), /no indicator “nothing”/],
  [`${pathTo('registerTemplate', 'river-log')}?language=../..`, /language/],
])('%s is refused with a sentence', async (url, sentence) => {
  const answer = await server.inject(url)
  expect(answer.statusCode).toBe(400)
  expect(answer.body).toMatch(sentence)
})
