// Statements that are sent without waiting: what goes wrong among them is told as it was, and nothing of them is kept.
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator } from '../database/acting-as.ts'
import type { Database } from '../database/database.ts'
import { DatabaseLost } from '../faults/database-lost.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { endsTransaction, goesAhead, sentTogether, type Answer } from './sent-together.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import type { TestDatabase } from '../testing/test-database.ts'

describe.each(databaseSizes)('statements sent together on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    await sql`create table noted (word text primary key, other text references noted deferrable initially deferred)`.execute(
      opened.db,
    )
  })
  afterAll(() => opened?.close())

  const add = (tx: Database, word: string, mark = sql.raw('')) =>
    sql`${mark} insert into noted (word) values (${word})`.execute(tx)
  const words = async () => {
    const { rows } = await sql<{ word: string }>`select word from noted order by word`.execute(opened.db)
    return rows.map(({ word }) => word)
  }

  test('are all kept, in their order, whether or not one more comes after them', async ({ skip }) => {
    skip(reason !== undefined, reason)
    await opened.db.transaction().execute(async (tx) => {
      await add(tx, 'a', goesAhead)
      await add(tx, 'b', goesAhead)
      const { rows } = await sql<{ found: string }>`select count(*)::text as found from noted`.execute(tx)
      expect(rows).toEqual([{ found: '2' }])
      await add(tx, 'c', endsTransaction)
    })
    await opened.db.transaction().execute(async (tx) => {
      await add(tx, 'd', goesAhead)
    })
    expect(await words()).toEqual(['a', 'b', 'c', 'd'])
    await sql`delete from noted`.execute(opened.db)
  })

  test.for([
    ['the one sent ahead', goesAhead, sql.raw('')],
    ['the one after it', sql.raw(''), goesAhead],
    ['the one that ends the transaction', sql.raw(''), endsTransaction],
  ] as const)(
    'keep nothing where %s is refused, and its own cause is told',
    async ([, first, second], { skip }) => {
      skip(reason !== undefined, reason)
      const twice = opened.db.transaction().execute(async (tx) => {
        await add(tx, 'kept by nobody')
        await add(tx, 'e', first)
        await add(tx, 'e', second)
      })
      await expect(twice).rejects.toMatchObject({ code: '23505' })
      expect(await words()).toEqual([])
      // The connection is as good as new.
      await actingAs(opened.db, administrator, (tx) => sql`select 1`.execute(tx))
    },
  )

  test('tell of a commit that is refused', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const dangling = opened.db.transaction().execute(async (tx) => {
      await sql`${endsTransaction} insert into noted (word, other) values (${'f'}, ${'nobody'})`.execute(tx)
    })
    await expect(dangling).rejects.toMatchObject({ code: '23503' })
    expect(await words()).toEqual([])
  })

  test('are forgotten where the work fails before any of them was sent', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const failing = opened.db.transaction().execute(async (tx) => {
      await add(tx, 'g', goesAhead)
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await words()).toEqual([])
  })
})

describe('a connection', () => {
  const pieces: string[][] = []
  const answer = (text: string): Answer => ({ command: text, rowCount: 0, rows: [] })
  const inOnePiece = <T>(work: () => T): T => {
    pieces.push([])
    return work()
  }
  const query = sentTogether(async (text) => {
    pieces.at(-1)?.push(text)
    return answer(text)
  }, inOnePiece)

  test('sends what does not wait with what does, and the commit with the last one', async () => {
    await query('begin', [])
    await query('/* goes ahead */ a', [])
    expect(await query('b', [])).toEqual(answer('b'))
    await query('/* ends the transaction */ c', [])
    expect(pieces).toEqual([
      ['begin', '/* goes ahead */ a', 'b'],
      ['/* ends the transaction */ c', 'commit'],
    ])
    await expect(query('too late', [])).rejects.toThrow('after the one that was to end')
  })
})

describe('a connection that breaks', () => {
  const broken = () => new DatabaseLost(new Error('Connection terminated unexpectedly'))
  const saidByServer = () =>
    new DatabaseLost(Object.assign(new pg.DatabaseError('ended', 5, 'error'), { code: '57P01' }))
  const neverSent = () =>
    new DatabaseLost(new Error('Client has encountered a connection error and is not queryable'))
  /** Breaks at the first statement that begins so, and answers nothing from then on. */
  const connection = (at: string, error: () => Error) => {
    let isBroken = false
    return sentTogether(
      (text) => {
        isBroken ||= text.includes(at)
        return isBroken ? Promise.reject(error()) : Promise.resolve({ command: '', rowCount: 0, rows: [] })
      },
      (work) => work(),
    )
  }

  test.each([
    ['before the commit was sent', 'work', broken, 'not kept'],
    ['while the commit was under way', 'commit', broken, 'unknown'],
    ['after the server ended it during the commit', 'commit', saidByServer, 'unknown'],
    ['so that the commit was never sent', 'commit', neverSent, 'not kept'],
  ] as const)('%s says what is known of the change', async (_when, at, error, outcome) => {
    const query = connection(at, error)
    const all = (async () => {
      await query('begin', [])
      await query('work', [])
      await query('commit', [])
    })()
    await expect(all).rejects.toMatchObject({ name: 'DatabaseLost', outcome })
    expect(await query('rollback', [])).toMatchObject({ command: 'ROLLBACK' })
  })

  test.each([
    ['with the answer of the last statement', 'last', broken, 'unknown'],
    ['by the word of the server before the last statement was done', 'last', saidByServer, 'not kept'],
  ] as const)('behind which the commit was sent, %s, says so too', async (_when, at, error, outcome) => {
    const query = connection(at, error)
    await query('begin', [])
    await expect(query('/* ends the transaction */ last', [])).rejects.toMatchObject({ outcome })
    expect(await query('rollback', [])).toMatchObject({ command: 'ROLLBACK' })
  })

  test('and answers the last statement but not the commit', async () => {
    const query = connection('commit', broken)
    await query('begin', [])
    await query('/* ends the transaction */ last', [])
    await expect(query('commit', [])).rejects.toMatchObject({ outcome: 'unknown' })
  })
})
