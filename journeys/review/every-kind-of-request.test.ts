// Every kind of request of every roadmap goes every way: from sent to closed and to refused, the same on both sides.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldsOfAsked, recordFields } from '#definition'
import { roadmaps } from '#roadmaps'
import { migrationsFor } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { registerOf, walk, waysOf } from '../../src/api/testing/walk-requests.ts'
import { auditDifferences } from '../../src/storage/testing/audit-differences.ts'
import { openTestDatabase, type TestDatabase } from '../../src/storage/testing/test-database.ts'

const all = [...roadmaps.filter(({ id }) => id !== ruritania.id), ruritania]

describe.each(all)('requests of the roadmap $id', (roadmap) => {
  let opened: TestDatabase
  beforeAll(async () => {
    opened = await openTestDatabase(roadmap, migrationsFor(`roadmaps/${roadmap.id}`))
  })
  afterAll(() => opened.close())

  test.each(roadmap.requestKinds ?? [])('$id goes every way to its end', async (kind) => {
    const register = registerOf(roadmap, kind)
    const { requestFlow: flow } = register
    const ways = waysOf(register)
    const walked = new Set<string>()
    const ends = new Set<string>()
    for (const [at, way] of ways.entries()) {
      const number = `${kind.id} ${String(at + 1)}`
      const { asking, asked, steps } = await walk(opened.db, { roadmap, kind, number }, way)
      for (const step of steps) walked.add(step)
      ends.add(asking.state)
      const states = [flow.first, ...way.map(({ to }) => to)]
      expect({
        number,
        ways: [asking, asked].map(({ actions }) => actions.map(({ state }) => state)),
      }).toEqual({ number, ways: [states, states] })
      for (const side of [asking, asked])
        expect(side).toMatchObject({ kind: kind.id, waits: null, next: [], isMine: false, daysLate: null })
      expect(asked.number.startsWith(`${number} (`)).toBe(true)
      // What either side answered stands the same with the other, but what stays.
      const shared = recordFields(register).filter(
        ({ id, mayLeave }) =>
          ![flow.direction.field, flow.number, ...Object.values(flow.otherSide), ...flow.keeps].includes(
            id,
          ) &&
          (mayLeave !== 'never' || flow.sends.includes(id)),
      )
      const of = (side: typeof asking) => shared.map(({ id }) => [id, side.record.fields[id] ?? null])
      expect(of(asking)).toEqual(of(asked))
      const answered = asking.record.fields[flow.days.answered]
      expect(fieldsOfAsked(flow).has(flow.days.answered) && answered).toBe('2024-03-08')
    }
    expect([...walked].toSorted()).toEqual(flow.steps.map(({ id }) => id).toSorted())
    // There is a good end and a bad one.
    expect(ends.size).toBeGreaterThan(1)
  })

  test('and the log proves all of them', async () => {
    expect(await auditDifferences(opened.db, roadmap)).toEqual([])
  })
})
