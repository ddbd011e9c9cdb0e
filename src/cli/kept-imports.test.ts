// What somebody with an account has looked at is there after Waymark was stopped, or killed, and started again.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { apiPaths, pathTo, type ImportAnswer, type ImportsAnswer } from '#definition'
import { copyFirstStart } from './testing/prepared-folder.ts'
import { runHere } from './testing/run-here.ts'
import { startSite, stop } from './testing/run-waymark.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-kept-imports-'))
afterAll(() => rmSync(folder, { recursive: true }))
const env = { ROADMAP: 'ruritania', DATA_DIR: join(folder, 'data') }

type Sent = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }

/** A browser at a site that comes and goes. */
function newVisitor() {
  let cookies = ''
  const ask = async (address: string, path: string, sent: Sent = {}) => {
    const headers = { ...(cookies ? { cookie: cookies } : {}), origin: address, ...sent.headers }
    const answer = await fetch(address + path, { ...sent, headers })
    const given = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')
    if (given.length > 0) cookies = given.join('; ')
    return answer
  }
  const settled = async (address: string, id: string): Promise<ImportAnswer> => {
    for (;;) {
      const answer = (await (await ask(address, pathTo('oneImport', id))).json()) as ImportAnswer
      if (answer.state !== 'reading' && answer.state !== 'committing') return answer
      await setTimeout(20)
    }
  }
  return { ask, settled }
}
const json = (body: object): Sent => ({
  ...{ method: 'POST', body: JSON.stringify(body) },
  headers: { 'content-type': 'application/json' },
})

test(
  'by whoever sent it, and by nobody else: as it was to be read, to be taken',
  { timeout: 300_000 },
  async () => {
    await copyFirstStart(env.DATA_DIR, env.ROADMAP)
    const invite = async (name: string) => {
      const role = ['--role', 'watchman', '--jurisdiction', 'zenda', '--institution', 'lake-watch']
      const { out } = await runHere(['people', 'invite', `${name}@example.org`, '--name', name, ...role], env)
      return /#([\w-]{32})/.exec(out)?.[1]
    }
    const links = [await invite('fritz'), await invite('rupert')]
    let site = await startSite(env)
    const [fritz, rupert] = [newVisitor(), newVisitor()]
    for (const [at, visitor] of [fritz, rupert].entries()) {
      const use = { secret: links[at], password: 'seven lamps over the quiet ferry' }
      expect((await visitor.ask(site.address, apiPaths.useLink, json(use))).status).toBe(200)
    }
    const sent = await fritz.ask(site.address, `${apiPaths.imports}?register=river-log&name=trips.csv`, {
      ...{ method: 'POST', body: 'day;log_number;call_cause\n2023-05-31;1;flood\n' },
      headers: { 'content-type': 'application/octet-stream' },
    })
    const { id } = (await sent.json()) as ImportAnswer
    await fritz.settled(site.address, id)
    await fritz.ask(site.address, `${pathTo('oneImport', id)}/mapping`, {
      ...json({ mapping: null, jurisdiction: 'zenda', institution: 'lake-watch' }),
      method: 'PUT',
    })
    const before = await fritz.settled(site.address, id)
    expect(before.plan?.problems).toEqual([])
    expect(before).toMatchObject({ state: 'planned', jurisdiction: 'zenda', plan: { counts: { new: 1 } } })
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      await stop(site, signal)
      site = await startSite(env)
      const after = await fritz.settled(site.address, id)
      expect({ ...after, reading: 0 }).toEqual({ ...before, reading: 0 })
      const list = (await (await fritz.ask(site.address, apiPaths.imports)).json()) as ImportsAnswer
      expect(list.open).toMatchObject([{ id, state: 'planned', file: 'trips.csv' }])
      expect((await rupert.ask(site.address, pathTo('oneImport', id))).status).toBe(404)
    }
    await fritz.ask(site.address, `${pathTo('oneImport', id)}/commit`, json({}))
    const taken = await fritz.settled(site.address, id)
    expect([taken.state, taken.failure, taken.result?.isTaken]).toEqual(['committed', null, true])
    expect((await stop(site)).code).toBe(0)
  },
)
