// Routes as they were written: spellings that mean the same are one place, sums are those of all records, nothing is dropped.
import { expect, test } from 'vitest'
import { routesOf } from './record-routes.ts'

const way = (from: string | null, jurisdiction: string, to: string | null, records: number) => ({
  ...{ from, through: null, to, jurisdiction, records },
})

test('are gathered by spelling, with the one that most use', () => {
  const answer = routesOf(
    [
      way('Port Royal', 'zenda', 'Hofbau', 5),
      way('PORT ROYAL', 'zenda', 'hofbau', 2),
      way(null, 'zenda', null, 3),
    ],
    10,
  )
  expect(answer.routes).toEqual([way('Port Royal', 'zenda', 'Hofbau', 7)])
  expect(answer).toMatchObject({ records: 10, withoutRoute: 3, unlisted: 0 })
  expect(answer.origins).toEqual([{ from: 'Port Royal', jurisdiction: 'zenda', records: 7 }])
})

test('keep what is not stated apart from what is', () => {
  const { origins, destinations } = routesOf([way('A', 'zenda', null, 2), way(null, 'zenda', 'B', 1)], 3)
  expect(origins).toEqual([
    { from: 'A', jurisdiction: 'zenda', records: 2 },
    { from: null, jurisdiction: 'zenda', records: 1 },
  ])
  expect(destinations.map(({ to, records }) => [to, records])).toEqual([
    [null, 2],
    ['B', 1],
  ])
})

test('say how many records have a route that is not listed', () => {
  const ways = Array.from({ length: 130 }, (_, at) => way(`Place ${at}`, 'zenda', null, 1))
  const answer = routesOf(ways, 140)
  expect([answer.routes.length, answer.unlisted, answer.withoutRoute]).toEqual([30, 110, 0])
  expect(answer.origins.length).toBe(130)
})
