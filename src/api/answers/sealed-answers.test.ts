// Downloads carry the digest of the newest anchor of the audit log, and nothing of what is in it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { apiPaths, figuresAddress, type AnchorSeal, type StatusAnswer } from '#definition'
import { migrationsFor, publicPerson } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { createServer } from '../server.ts'

let opened: TestDatabase
let server: FastifyInstance
let seal: AnchorSeal | undefined
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
  const settings = { db: opened.db, roadmap: ruritania, version: '0', person: publicPerson }
  server = await createServer({ ...settings, findSeal: () => seal })
})
afterAll(async () => {
  await server.close()
  await opened.close()
})

const csv = `${figuresAddress(ruritania.indicators[0]?.id ?? '', {})}?format=csv`
const headerOf = async (url: string) => (await server.inject({ url })).headers['waymark-anchor']

test('there is no header while there is no anchor; then every download has it, and the status says it', async () => {
  const status = async () => (await server.inject({ url: apiPaths.status })).json<StatusAnswer>().anchor
  expect([await headerOf(csv), await status()]).toEqual([undefined, null])
  for (const digest of ['a1', 'b2']) {
    seal = { at: '2026-11-01T08:00:00.000Z', digest, key: 'f' }
    const text = `2026-11-01T08:00:00.000Z ${digest} key f`
    expect([await headerOf(csv), await headerOf(apiPaths.observations)]).toEqual([text, text])
    expect(await status()).toEqual(seal)
  }
})
