// Nothing that anybody sent stands in the log: a marker is planted everywhere, everything is broken, and the log is searched.
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiPaths, findRegister, pathTo, recordFields } from '#definition'
import { describeFault, faultLines, migrationsFor, publicPerson, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { createServer } from '../server.ts'

const marker = 'Zaubermarke4711'
const token = 'a-token-for-tests-of-thirty-signs'
const list = pathTo('records', 'river-log')
const register = findRegister(ruritania, 'river-log')
/** Every field, with an answer that it takes and that holds the marker wherever it is free text. */
const right = {
  day: '2023-05-06',
  'log-number': `${marker}-1`,
  'call-cause': 'flood',
  remark: marker,
  'storm-name': marker,
}
const markedEverywhere = Object.fromEntries(
  (register ? recordFields(register) : []).map(({ id }) => [id, marker]),
)
/** What is gone one after the other. */
const tables = ['register_river_log', 'kept_answer', 'import_entry', 'observation']
const children = { persons: [{ sex: marker, outcome: marker }], [marker]: [{ [marker]: marker }] }

describe.each(databaseSizes)('the log of a server on the %s database', (size) => {
  const reason = whyNotHere(size)
  const lines: string[] = []
  let opened: TestDatabase
  let server: FastifyInstance
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    server = await createServer({
      ...{ db: opened.db, roadmap: ruritania, version: '0', person: publicPerson, token },
      logTo: { write: (line) => lines.push(line) },
    })
  })
  afterAll(async () => {
    if (reason !== undefined) return
    await server.close()
    await opened.close()
  })

  const headers = { authorization: `Bearer ${token}`, 'x-marker': marker, cookie: marker }
  const send = (url: string, payload: unknown, more: object = {}) =>
    server.inject({ method: 'POST', url, payload: payload as object, headers: { ...headers, ...more } })

  /** Requests with the marker in path, query, headers, fields, file names, contents, names of layouts. */
  const sendEverything = async () => {
    const csv = `day,log-number,${marker}\n${marker},${marker},${marker}\n`
    const text = { 'content-type': 'text/csv' }
    const upload = await send(
      `${apiPaths.imports}?register=river-log&name=${marker}.csv&source=${marker}`,
      csv,
      text,
    )
    const statuses = [
      await send(list, { jurisdiction: 'zenda', fields: right, children: {} }, { 'idempotency-key': marker }),
      await send(list, { jurisdiction: marker, fields: markedEverywhere, children }),
      await send(`${list.replace('/records', '')}/batches`, csv, text),
      await send(`${apiPaths.loads}?name=${marker}.csv`, csv, text),
      await send(list, `{"${marker}`, { 'content-type': 'application/json' }),
      await server.inject({
        method: 'PUT',
        url: apiPaths.mappings,
        headers,
        payload: { register: 'river-log', name: marker, mapping: { [marker]: marker } },
      }),
      await server.inject({ url: `${list}?search=${marker}&where=remark:${marker}`, headers }),
      await server.inject({ url: `${list}/zenda/${marker}`, headers }),
      await server.inject({ url: `/api/indicators/${marker}/figures?from=${marker}`, headers }),
      await server.inject({
        url: `/${marker}?${marker}=${marker}`,
        headers: { ...headers, authorization: `Bearer ${marker}` },
      }),
      await server.inject({ url: list, headers: { authorization: `Bearer ${marker}` } }),
    ]
    const { id } = upload.json<{ id: string }>()
    const stateOf = async () =>
      (await server.inject({ url: `${apiPaths.imports}/${id}`, headers })).json<{ state: string }>().state
    // Whoever asks without a pause leaves the file's reader no turn where the machine is busy.
    while ((await stateOf()) === 'reading') await setTimeout(5)
    return statuses.map(({ statusCode }) => statusCode)
  }

  test('holds nothing that was sent, whatever fails', async ({ skip }) => {
    skip(reason !== undefined, reason)
    await sendEverything()
    // Each table refuses what the marker stands in, in words of the database that quote the row.
    await sql`alter table register_river_log_sensitive add constraint unmarked check (coalesce(remark, '') not like ${sql.lit(`${marker}%`)}) not valid`.execute(
      opened.db,
    )
    await send(list, {
      jurisdiction: 'zenda',
      fields: { ...right, 'log-number': `${marker}-2` },
      children: {},
    })
    await sql`alter table register_river_log_sensitive drop constraint unmarked`.execute(opened.db)
    await sql`create unique index unmarked on register_river_log_sensitive (remark)`.execute(opened.db)
    await send(list, {
      jurisdiction: 'zenda',
      fields: { ...right, 'log-number': `${marker}-3` },
      children: {},
    })
    await sql`drop index unmarked`.execute(opened.db)
    await sql`alter table register_river_log_sensitive add constraint undated check (remark::date is not null) not valid`.execute(
      opened.db,
    )
    await send(list, {
      jurisdiction: 'zenda',
      fields: { ...right, 'log-number': `${marker}-4` },
      children: {},
    })
    await sql`alter table register_river_log_sensitive drop constraint undated`.execute(opened.db)
    for (const table of tables) {
      await sql`alter table ${sql.id(table)} rename to ${sql.id(`${table}_gone`)}`
        .execute(opened.db)
        .catch(() => undefined)
      await sendEverything()
    }
    await opened.close()
    await sendEverything().catch(() => undefined)
    const text = lines.join('')
    // It is a log all the same: it says what failed and where.
    expect(text).toContain('"constraint":"unmarked"')
    expect(text).toMatch(/"code":"23514"[^]*"code":"23505"[^]*"code":"22007"/)
    expect(text).toContain('"route":"POST /api/registers/:id/records"')
    expect(text).toContain('src/storage/')
    expect(text).toContain('wrong access token')
    expect(text).not.toContain(marker)
  })
})

describe('an error in words', () => {
  const words = (error: unknown) => [JSON.stringify(describeFault(error)), ...faultLines(error)].join('\n')

  test.each([
    [new Error(marker)],
    [new TypeError(`Cannot read properties of undefined (reading '${marker}')`)],
    [new RangeError(`Invalid time zone specified: ${marker}`)],
    [new Error('a', { cause: new Error(marker, { cause: { detail: marker } }) })],
    [
      Object.assign(new Error('x'), {
        detail: marker,
        where: marker,
        parameters: [marker],
        code: `a ${marker}`,
      }),
    ],
    [
      Object.assign(new Error('x'), {
        query: `select * from a where b = '${marker}' and c = $$${marker}$$`,
        params: [marker],
      }),
    ],
    [new Error(`a\n    at ${marker} (file:///a/src/${marker}.ts:1:1)`)],
    [new AggregateError([new Error(marker)], marker)],
    [marker],
    [{ message: marker }],
  ])('%# says nothing of what was sent', (error) => {
    expect(words(error)).not.toContain(marker)
  })

  test('says its kind and its place', () => {
    const said = words(new TypeError(`Cannot read properties of undefined (reading '${marker}')`))
    expect(said).toContain('TypeError: Cannot read properties of undefined')
    expect(said).toMatch(/at .*src\/api\/requests\/log-contents\.test\.ts:\d+/)
  })

  test('keeps the shape of a statement', () => {
    const error = Object.assign(new Error('x'), {
      query: `select a from b where c = 'it''s ${marker}' and d > 17 and e = $1`,
    })
    expect(describeFault(error).statement).toBe('select a from b where c = ? and d > ? and e = $1')
  })
})
