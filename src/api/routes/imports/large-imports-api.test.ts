// A large import over HTTP when the process is to end in the middle: its sender hears the truth, and the rest follows.
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiPaths, pathTo, type ImportAnswer, type ImportsAnswer, type RecordsAnswer } from '#definition'
import { continueImports } from '#intake'
import { publicPerson } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import type { ImportShift } from '../../requests/api-context.ts'
import { createServer } from '../../server.ts'
import { headers, openApi, token, type OpenApi } from '../../testing/open-api.ts'

let api: OpenApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const records = 90
const sliceSize = 10
const lines = Array.from({ length: records }, (_none, at) => `zenda;2023-04-01;${at};flood`)
const body = ['jurisdiction;day;log_number;call_cause', ...lines].join('\n')

type Server = OpenApi['server']
const ask = async <Answer>(server: Server, url: string) =>
  (await server.inject({ method: 'GET', url, headers })).json<Answer>()

async function settled(server: Server, id: string): Promise<ImportAnswer> {
  for (;;) {
    const answer = await ask<ImportAnswer>(server, pathTo('oneImport', id))
    if (answer.state !== 'reading' && answer.state !== 'committing') return answer
    await setTimeout(5)
  }
}

/** A signal that is given once it was looked at so often: each slice looks at it before it begins. */
function givenAfter(looks: number): AbortSignal {
  const { signal } = new AbortController()
  let looked = 0
  return Object.defineProperty(signal, 'aborted', { get: () => (looked += 1) > looks })
}

test('an import that is paused in the middle says so, goes on by itself, and is then told as taken', async () => {
  const imports: ImportShift = { pausing: givenAfter(3), running: new Set() }
  const { db, uploadFolder } = api
  const own = { db, roadmap: ruritania, version: '0', person: publicPerson, token, uploadFolder }
  const server = await createServer({ ...own, imports, sliceSize })
  try {
    const { id } = (
      await server.inject({
        ...{ method: 'POST', url: `${apiPaths.imports}?register=river-log&name=large.csv`, payload: body },
        headers: { ...headers, 'content-type': 'application/octet-stream' },
      })
    ).json<ImportAnswer>()
    expect((await settled(server, id)).state).toBe('planned')
    await server.inject({ method: 'POST', url: `${pathTo('oneImport', id)}/commit`, headers, payload: {} })
    await Promise.all(imports.running)
    const paused = await settled(server, id)
    expect(paused.state).toBe('failed')
    expect(paused.failure).toMatch(/^30 of 90 records are taken, as import 1; .*goes on by itself/)
    const again = await server.inject({
      method: 'POST',
      url: `${pathTo('oneImport', id)}/commit`,
      headers,
      payload: {},
    })
    expect(again.statusCode).toBe(409)
    const dropped = await server.inject({ method: 'DELETE', url: pathTo('oneImport', id), headers })
    expect(dropped.statusCode).toBe(409)
    // Whoever asks another server is told too.
    const elsewhere = await ask<ImportAnswer>(api.server, pathTo('oneImport', id))
    // Its plan, which may be long, was told before; what came of it is told at the end.
    expect(elsewhere).toMatchObject({ state: 'committing', progress: 30, plan: null })
    const { taken } = await ask<ImportsAnswer>(api.server, apiPaths.imports)
    expect(taken).toMatchObject([{ id: '1', added: 30, underWay: { taken: 30, of: records } }])
    expect(await continueImports(api.db, { roadmap: ruritania })).toMatchObject([{ id: '1', end: 'taken' }])
    for (const one of [server, api.server]) {
      const done = await ask<ImportAnswer>(one, pathTo('oneImport', id))
      expect(done).toMatchObject({ state: 'committed', result: { isTaken: true, import: '1' } })
    }
    const list = await ask<RecordsAnswer>(api.server, `${pathTo('records', 'river-log')}?import=1&limit=1`)
    expect(list.total).toBe(records)
  } finally {
    await server.close()
  }
})
