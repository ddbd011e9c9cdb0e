// Charts as pictures: as their author or the reader chose them, for any areas, as lines or as a map, in the reader's language.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiPaths, chartAddress } from '#definition'
import { loadFile } from '#intake'
import { administrator, migrationsFor, publicPerson } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../../storage/testing/test-database.ts'
import { createServer } from '../../server.ts'

let opened: TestDatabase
let server: FastifyInstance
const { outlines: _none, ...withoutMap } = ruritania
const settings = { version: '0', person: publicPerson, siteAddress: 'https://river.example' }
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
  const path = 'roadmaps/ruritania/datasets/river-yearbook.csv'
  await loadFile(opened.db, administrator, { roadmap: ruritania, path })
  server = await createServer({ ...settings, db: opened.db, roadmap: ruritania })
})
afterAll(async () => {
  await server.close()
  await opened.close()
})

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers })

test('a chart comes as a picture with title, source, day and address, drawn once for whoever has it', async () => {
  const address = chartAddress('rescues', { width: 500 })
  const { statusCode, headers, body } = await get(address)
  expect([statusCode, headers['content-type']]).toEqual([200, 'image/svg+xml'])
  expect(body).toMatch(/^<svg [^>]*width="500".*<title>Persons pulled out.*<desc>Bars one upon the other/)
  expect(body).toMatch(/Source: .*\d{4}-\d\d-\d\d\. https:\/\/river\.example\/indicators\/rescues/)
  expect(body).not.toMatch(/NaN|style=|<script|<style/)
  const again = await get(address, { 'if-none-match': String(headers.etag) })
  expect(again.statusCode).toBe(304)
  const calls = await get(chartAddress('rescues', { show: 'calls', area: 'zenda' }))
  expect(calls.body).toMatch(/<title>Calls<\/title><desc>Lines through time\. Zenda: /)
  expect((await get(`${address}0000`)).statusCode).toBe(400)
  expect((await get(chartAddress('rescues', { area: 'moon' }))).statusCode).toBe(400)
  expect((await get(chartAddress('rescues', { area: 'zenda,moon' }))).statusCode).toBe(400)
  const both = await get(chartAddress('rescues', { show: 'calls', area: 'zenda,strelsau' }))
  expect(both.body).toMatch(/<desc>Lines through time\. Strelsau: [^<]*\. Zenda: /)
  expect(both.body).not.toMatch(/<desc>[^<]*Hofbau/)
  expect((await get(chartAddress('dragons', {}))).statusCode).toBe(400)
})

test('the same chart comes in pixels, twice as fine as it is wide, for documents and for pages of others', async () => {
  const { statusCode, headers, rawPayload } = await get(chartAddress('rescues', { width: 400 }, 'png'))
  expect([statusCode, headers['content-type']]).toEqual([200, 'image/png'])
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  expect(headers['content-disposition']).toMatch(/rescues\.png/)
  // The head of a PNG: its signature, and its width behind the name of the first part.
  expect(rawPayload.subarray(1, 4).toString()).toBe('PNG')
  expect(rawPayload.readUInt32BE(16)).toBe(800)
  const wide = await get(chartAddress('rescues', { width: 2000 }, 'png'))
  expect(wide.rawPayload.readUInt32BE(16)).toBe(2000)
  expect((await get(chartAddress('dragons', {}, 'png'))).statusCode).toBe(400)
  const many = await Promise.all(
    Array.from({ length: 40 }, () => get(chartAddress('rescues', { width: 300 }, 'png'))),
  )
  const refused = many.filter((one) => one.statusCode !== 200)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.map((one) => one.statusCode)).toEqual(refused.map(() => 429))
  expect((await get(chartAddress('rescues', { width: 300 }, 'png'))).statusCode).toBe(200)
})

test('a map is drawn of any figure, of counts per something or as they are, in the language of its reader', async () => {
  const address = chartAddress('rescues', { kind: 'map' })
  const { statusCode, headers, body } = await get(address, { 'accept-language': 'de-AT, en;q=0.5' })
  expect([statusCode, headers['vary']]).toEqual([
    200,
    expect.stringMatching(/authorization.*accept-language/),
  ])
  expect(body).toMatch(/<desc>A map of the areas, \d{4}\. Strelsau: /)
  expect(body).toContain('both provinces claim the bank')
  const asked = await get(`${address}&language=de&per=none`)
  expect([asked.statusCode, asked.headers['vary']]).toEqual([200, expect.not.stringMatching(/language/)])
  const outlines = await get(apiPaths.outlines)
  expect(outlines.json()).toEqual(ruritania.outlines)
  expect((await get(apiPaths.roadmap)).json()).not.toHaveProperty('outlines')
  for (const wrong of ['kind=pie', 'language=!', 'per=dragons'])
    expect([wrong, (await get(`${address}&${wrong}`)).statusCode]).toEqual([wrong, 400])
})

test('a roadmap without outlines has no map, and says so', async () => {
  const mapless = await createServer({ ...settings, db: opened.db, roadmap: withoutMap })
  for (const url of [apiPaths.outlines, chartAddress('rescues', { kind: 'map' })]) {
    const answer = await mapless.inject({ url })
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(answer.json()).toMatchObject({
      detail: expect.stringMatching(/no outlines of its areas/) as string,
    })
  }
  expect((await mapless.inject({ url: chartAddress('rescues', { kind: 'dot' }) })).statusCode).toBe(200)
  await mapless.close()
})
