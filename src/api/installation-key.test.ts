// The key of the installation: named rights, to read alone or to write; and wrong keys of people, which wait like wrong ones of it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiPaths, pathTo, type MeAnswer } from '#definition'
import { openApi, headers, type OpenApi } from './testing/open-api.ts'

const list = pathTo('records', 'river-log')
const record = {
  ...{ jurisdiction: 'strelsau', institution: 'river-watch-st', children: {} },
  fields: { day: '2023-05-06', 'log-number': '1', 'call-cause': 'flood' },
}

describe.each([
  ['an administrator, where nothing else is said', undefined, [200, 201]],
  ['a role that is named', { role: 'warden', scope: 'write' as const }, [200, 403]],
  ['a role that is named, to read alone', { role: 'administrator', scope: 'read' as const }, [200, 403]],
])('a key with the rights of %s', (_, tokenRights, statuses) => {
  let api: OpenApi
  beforeAll(async () => {
    api = await openApi(tokenRights ? { tokenRights } : {})
  })
  afterAll(() => api.close())

  test('opens and changes what these rights let it', async () => {
    const read = await api.server.inject({ url: list, headers })
    const kept = await api.server.inject({ method: 'POST', url: list, headers, payload: record })
    expect([read.statusCode, kept.statusCode]).toEqual(statuses)
    const me = (await api.server.inject({ url: apiPaths.me, headers })).json<MeAnswer>()
    expect(me.person).toMatchObject({ id: tokenRights?.role ?? 'administrator', email: null })
    expect(me.person?.mayAdminister).toBe(tokenRights?.role !== 'warden')
  })

  test('is the only one that opens anything; whoever guesses keys of people waits longer each time', async () => {
    const guess = (at: number) => ({ authorization: `Bearer wmk_${String(at).repeat(32)}` })
    for (let at = 0; at < 3; at += 1) {
      const answer = await api.server.inject({ url: list, headers: guess(at), remoteAddress: '192.0.2.30' })
      expect(answer.statusCode).toBe(401)
    }
    const begun = performance.now()
    await api.server.inject({ url: list, headers: guess(4), remoteAddress: '192.0.2.30' })
    expect(performance.now() - begun).toBeGreaterThanOrEqual(240)
    const right = await api.server.inject({ url: list, headers, remoteAddress: '192.0.2.30' })
    expect(right.statusCode).toBe(200)
  })
})
