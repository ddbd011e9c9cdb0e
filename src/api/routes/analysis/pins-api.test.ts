// Pinned views over HTTP: a person's own, opened by colleagues with their own rights, ended with their access, and noted.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathTo, type OpenedPin, type PinnedView } from '#definition'
import { actingAs, administrator, publicPerson, readPins, sql } from '#storage'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

let api: OpenApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const address = '/explore?indicator=rescues&by=sex,age&view=bar'
const send = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) =>
  api.server.inject({ method, url, headers, ...(payload ? { payload } : {}) })
const pin = async (name: string, where = address) =>
  (await send('POST', '/api/pins', { name, address: where })).json<{ readonly id: string }>().id
const own = async () => (await send('GET', '/api/pins')).json<{ items: PinnedView[] }>().items

describe('a view that is pinned', () => {
  test('stands in the list of whoever pinned it, is renamed and unpinned', async () => {
    const id = await pin(' Rescues by sex ')
    expect(await own()).toMatchObject([{ id, name: 'Rescues by sex', address }])
    expect((await send('PUT', pathTo('renamePin', id), { name: 'Rescues' })).statusCode).toBe(200)
    expect((await own()).map(({ name }) => name)).toEqual(['Rescues'])
    expect((await send('DELETE', pathTo('removePin', id))).json()).toEqual({ isDone: true })
    expect(await own()).toEqual([])
    expect((await send('DELETE', pathTo('removePin', id))).statusCode).toBe(404)
    expect((await send('GET', pathTo('openPin', id))).statusCode).toBe(404)
    const { rows } = await actingAs(api.db, administrator, (tx) =>
      sql<{
        action: string
      }>`select action from audit_entry where after like ${`%${id}%`} order by sequence`.execute(tx),
    )
    expect(rows.map(({ action }) => action)).toEqual(['pin view', 'rename pin', 'unpin view'])
  })

  test.each([
    ['of another site', 'https://evil.example/explore'],
    ['of another site without its scheme', '//evil.example/'],
    ['that is a script', 'javascript:alert(1)'],
    ['with a fragment', '/explore#x'],
    ['that is no address', 'explore'],
    ['that is too long', `/explore?a=${'b'.repeat(2000)}`],
  ])('is refused with an address %s', async (_, wrong) => {
    expect((await send('POST', '/api/pins', { name: 'a', address: wrong })).statusCode).toBe(400)
  })

  test('is refused without a name, and beyond a hundred', async () => {
    expect((await send('POST', '/api/pins', { name: '  ', address })).statusCode).toBe(400)
    await sql`insert into pinned_view (person, name, address)
      select 'administrator', 'n' || n, '/explore' from generate_series(1, 100) n`.execute(api.db)
    const one = await send('POST', '/api/pins', { name: 'one more', address })
    expect([one.statusCode, one.json<{ detail: string }>().detail]).toEqual([
      422,
      expect.stringContaining('100'),
    ])
    await sql`delete from pinned_view`.execute(api.db)
  })

  test('is opened by its id by whoever is signed in, told whose it is, and changed by nobody else', async () => {
    const id = await pin('Shared')
    const warden = { id: 'a-warden', role: 'warden' }
    await sql`insert into person values ('a-warden', 'warden')`.execute(api.db)
    const seen = await actingAs(api.db, warden, async (tx) => ({
      list: await readPins(tx),
      opened: (await sql<OpenedPin>`select name, owner from open_pin(${id})`.execute(tx)).rows,
      changed: (await sql`update pinned_view set name = 'x' where id = ${id} returning id`.execute(tx)).rows,
    }))
    expect(seen).toEqual({ list: [], opened: [{ name: 'Shared', owner: 'administrator' }], changed: [] })
    const nobody = await actingAs(api.db, publicPerson, (tx) =>
      sql`select * from open_pin(${id})`.execute(tx),
    )
    expect(nobody.rows).toEqual([])
    const forged = actingAs(api.db, warden, (tx) =>
      sql`insert into pinned_view (person, name, address) values ('administrator', 'x', '/x')`.execute(tx),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
    expect((await api.server.inject({ url: pathTo('openPin', id) })).statusCode).toBe(401)
    expect((await send('GET', pathTo('openPin', id))).json()).toMatchObject({ name: 'Shared', isOwn: true })
  })

  test('goes with the access of whoever pinned it', async () => {
    await sql`insert into person values ('a-clerk', 'account')`.execute(api.db)
    await sql`insert into pinned_view (person, name, address) values ('a-clerk', 'a', '/explore')`.execute(
      api.db,
    )
    await actingAs(api.db, administrator, (tx) => sql`select end_person('a-clerk', 'So.')`.execute(tx))
    expect((await sql`select id from pinned_view where person = 'a-clerk'`.execute(api.db)).rows).toEqual([])
  })
})
