// Files beside a request on both databases: each side keeps its own, who may not read the request has nothing of them, and
// what is withdrawn is opened on neither side.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { EvidenceMove, RequestFile, RequestFileCircle } from '#definition'
import {
  getRequestFileBytes,
  keepRequestFile,
  moveEvidenceFile,
  moveFileOfRequest,
  readEvidenceOf,
} from '#review'
import { actingAs, sql } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { auditDifferences, differencesWithin } from '../../../storage/testing/audit-differences.ts'
import { databaseSizes, whyNotHere } from '../../../storage/testing/databases.ts'
import { openFavours, personOf, refusedWith } from '../../testing/favours.ts'

describe.each(databaseSizes)('files of requests on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: Awaited<ReturnType<typeof openFavours>>
  let id = ''
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openFavours(size)
    id = await opened.sent('F-1')
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const keep = (who: string, text: string, circle: RequestFileCircle = 'both-sides', of = id) =>
    keepRequestFile(opened.db, opened.office(who), opened.keyOf(who, of), {
      ...{ name: 'boat.txt', media: 'text/plain', circle, bytes: Buffer.from(text) },
    })
  const filesOf = async (who: string, side = who): Promise<readonly RequestFile[]> =>
    (await opened.see(who, id, side)).files
  const open = (who: string, file: string, side = who) =>
    actingAs(opened.db, personOf(who), async (tx) => {
      const found = await getRequestFileBytes(tx, opened.office(who), opened.keyOf(side, id), file)
      return found.bytes.toString()
    })
  const move = (who: string, file: string, action: EvidenceMove['action'], why = 'It shows a face.') =>
    moveFileOfRequest(
      opened.db,
      opened.office(who),
      { key: opened.keyOf(who, id), id: file },
      { action, reason: why },
    )

  test('one that is for both lies on both sides, the same byte by byte, and the other side is told', async () => {
    const file = await keep('asker', 'A drawing of the boat.')
    expect(file).toMatchObject({ name: 'boat.txt', by: 'asker', isOthers: false, mayOpen: true })
    const [copy, ...rest] = await filesOf('asked')
    expect(rest).toEqual([])
    expect(copy).toMatchObject({
      ...{ digest: file.digest, size: file.size },
      by: 'delivery',
      isOthers: true,
    })
    expect(copy?.id).not.toBe(file.id)
    expect(await open('asker', file.id)).toBe('A drawing of the boat.')
    expect(await open('asked', copy?.id ?? '')).toBe('A drawing of the boat.')
    const mails = sql<object>`select person, kind from outbox where kind like 'request-file%'`
    expect((await mails.execute(opened.owner)).rows).toEqual([{ person: 'mailed', kind: 'request-file' }])
    // Sent twice, it is the same file, and nobody hears of it again.
    expect((await keep('asker', 'A drawing of the boat.')).id).toBe(file.id)
    expect([(await filesOf('asker')).length, (await filesOf('asked')).length]).toEqual([1, 1])
    expect((await mails.execute(opened.owner)).rows).toHaveLength(1)
  })

  test('one for its own side stays there', async () => {
    const own = await keep('asked', 'What we think of it.', 'own-side')
    expect((await filesOf('asked')).map(({ circle }) => circle)).toEqual(['own-side', 'both-sides'])
    expect(await filesOf('asker')).toHaveLength(1)
    await expect(open('asker', own.id)).rejects.toThrow(refusedWith('evidence-unknown'))
  })

  test('who may not read the request has nothing of it; who may not read what is sensitive does not open it', async () => {
    const [file] = await filesOf('asker')
    for (const who of ['neighbour', 'of-hofbau'])
      await expect(open(who, file?.id ?? '', 'asker')).rejects.toThrow(refusedWith('request-unknown'))
    expect(await filesOf('of-zenda', 'asker')).toMatchObject([{ name: 'boat.txt', mayOpen: false }])
    await expect(open('of-zenda', file?.id ?? '', 'asker')).rejects.toThrow(
      refusedWith('request-file-withheld'),
    )
    const kept = keepRequestFile(opened.db, opened.office('of-zenda'), opened.keyOf('asker', id), {
      ...{ name: 'x', media: 'text/plain', circle: 'own-side', bytes: Buffer.from('x') },
    })
    await expect(kept).rejects.toThrow(refusedWith('request-no-right'))
    const seen = (who: string) =>
      actingAs(opened.db, personOf(who), async (tx) => {
        const { rows } = await sql<{
          files: number
          bytes: number
        }>`select (select count(*)::int from evidence_file) as files,
          (select count(*)::int from evidence_bytes) as bytes`.execute(tx)
        return [rows[0]?.files, rows[0]?.bytes]
      })
    expect([await seen('neighbour'), await seen('of-hofbau'), await seen('of-zenda')]).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
    ])
  })

  test('with any SQL nobody keeps, brings, moves or changes one for others', async () => {
    const [file] = await filesOf('asker')
    const [record, copy] = [`${id}-asked`, (await filesOf('asked')).find(({ isOthers }) => isOthers)]
    for (const [who, forge] of [
      [
        'asker',
        sql`select keep_request_file('favours', 'strelsau', ${record}, 'x', 'x', 'text/plain', 'own-side', true, 'eA==')`,
      ],
      [
        'neighbour',
        sql`select keep_request_file('favours', 'zenda', ${id}, 'x', 'x', 'text/plain', 'own-side', true, 'eA==')`,
      ],
      ['asker', sql`select bring_request_file('zenda', ${file?.id ?? ''}, 'strelsau', ${record}, 'x')`],
      [
        'neighbour',
        sql`select move_request_file('favours', 'zenda', ${id}, ${file?.id ?? ''}, 'withdrawn', 'x')`,
      ],
      ['asker', sql`delete from evidence_file`],
      ['asker', sql`update evidence_file set name = 'x'`],
    ] as const) {
      const tried = actingAs(opened.db, personOf(who), (tx) => forge.execute(tx))
      await expect(tried).rejects.toThrow(/permission denied/)
    }
    const own = await actingAs(opened.db, personOf('asked'), (tx) =>
      sql<{
        done: boolean
      }>`select move_request_file('favours', 'strelsau', ${record}, ${copy?.id ?? ''}, 'withdrawn', 'x') as done`.execute(
        tx,
      ),
    )
    expect(own.rows).toEqual([{ done: false }])
    await expect(move('asked', copy?.id ?? '', 'withdrawn')).rejects.toThrow(
      refusedWith('request-file-others'),
    )
  })

  test('files of assessments are others: whoever assesses neither lists these nor withdraws one', async () => {
    const [file] = await filesOf('asker')
    const { items } = await actingAs(opened.db, personOf('of-zenda'), (tx) => readEvidenceOf(tx, 'zenda'))
    expect(items).toEqual([])
    const office = { roadmap: ruritania, person: personOf('of-zenda') }
    const place = { jurisdiction: 'zenda', id: file?.id ?? '' }
    const moved = moveEvidenceFile(opened.db, office, place, { action: 'withdrawn', reason: 'x' })
    await expect(moved).rejects.toThrow(refusedWith('evidence-unknown'))
    const forged = await actingAs(opened.db, personOf('of-zenda'), (tx) =>
      sql<{ done: boolean }>`select move_evidence('zenda', ${place.id}, 'withdrawn', 'x') as done`.execute(
        tx,
      ),
    )
    expect(forged.rows).toEqual([{ done: false }])
  })

  test('one that its sender withdraws is opened on neither side, and that is undone', async () => {
    const [file] = await filesOf('asker')
    const copy = (await filesOf('asked')).find(({ isOthers }) => isOthers)
    const [own, theirs] = [file?.id ?? '', copy?.id ?? '']
    await expect(move('asker', own, 'withdrawn', ' ')).rejects.toThrow(refusedWith('evidence-no-reason'))
    expect(await move('asker', own, 'withdrawn')).toMatchObject({ withdrawn: 'It shows a face.' })
    await expect(move('asker', own, 'withdrawn')).rejects.toThrow(refusedWith('evidence-stands-so'))
    for (const [who, one] of [
      ['asker', own],
      ['asked', theirs],
    ] as const) {
      await expect(open(who, one)).rejects.toThrow(refusedWith('evidence-withdrawn'))
      expect((await filesOf(who)).find(({ id: is }) => is === one)?.withdrawn).toBe('It shows a face.')
    }
    await move('asker', own, 'restored', 'It shows none.')
    expect([await open('asker', own), await open('asked', theirs)]).toEqual(
      Array.from({ length: 2 }, () => 'A drawing of the boat.'),
    )
  })

  test('nothing is sent to somebody who is not here, and nothing is added to what is over or withdrawn', async () => {
    const away = await opened.sent('F-2', { 'other-watch': null, other: 'The watch of Grünewald' })
    expect(await opened.see('asker', away)).toMatchObject({ mayKeepFor: ['own-side'] })
    await expect(keep('asker', 'x', 'both-sides', away)).rejects.toThrow(refusedWith('request-files-alone'))
    await keep('asker', 'x', 'own-side', away)
    expect((await opened.see('of-zenda', id, 'asker')).mayKeepFor).toEqual([])
    expect((await opened.see('asker', id)).mayKeepFor).toEqual(['both-sides', 'own-side'])
    await opened.step('asked', id, { step: 'deny', version: 1, fields: { ground: 'storm' } })
    expect((await opened.see('asker', id)).mayKeepFor).toEqual([])
    await expect(keep('asker', 'y')).rejects.toThrow(refusedWith('request-files-over'))
    const gone = await opened.sent('F-3')
    const file = await keep('asker', 'z', 'both-sides', gone)
    await opened.withdraw('asker', gone, 1)
    const office = opened.office('asker')
    const asked = actingAs(opened.db, personOf('asker'), (tx) =>
      getRequestFileBytes(tx, office, opened.keyOf('asker', gone), file.id),
    )
    await expect(asked).rejects.toThrow(refusedWith('request-unknown'))
  })

  test('the log proves them on both sides: a byte that is changed and a circle that is widened are named', async () => {
    expect(await auditDifferences(opened.owner, ruritania)).toEqual([])
    const tampers = [
      sql`update evidence_bytes set bytes = 'other' where jurisdiction = 'strelsau'`,
      sql`update evidence_file set is_sensitive = false where register is not null`,
      sql`update evidence_file set record_id = 'other' where jurisdiction = 'zenda' and register is not null`,
    ]
    for (const tamper of tampers) {
      let found: readonly string[] = []
      const tried = opened.owner.transaction().execute(async (tx) => {
        const guard = async (what: string) => {
          for (const table of ['evidence_file', 'evidence_bytes'])
            await sql.raw(`alter table ${table} ${what} trigger user`).execute(tx)
        }
        await guard('disable')
        await tamper.execute(tx)
        await guard('enable')
        found = await differencesWithin(tx, ruritania)
        throw new Error('Nothing of it stays.')
      })
      await expect(tried).rejects.toThrow('Nothing of it stays.')
      expect(found.join('\n')).toContain('(evidence, boat.txt): one of its 2 rows was changed')
    }
  })
})
