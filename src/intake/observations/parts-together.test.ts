// Good rows of a file of figures: parts that their source calls all there are come together, so that no total is made of some of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { actingAs, administrator, migrationsFor, readCurrentObservations, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { commitObservations, planObservations } from './import-observations.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-parts-'))
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => sql`truncate observation, load`.execute(opened.db))

const heading = 'jurisdiction;element;period;outcome;sex;value;breakdown;source;address;vintage'
const row = (said: string, breakdown = 'sex', source = 'Yearbook') => {
  const [area, period, sex, value] = said.split(' ')
  return `${area};rescued-persons;${period};hurt;${sex === 'all' ? '' : sex};${value};${breakdown};${source};https://example.org/y;2024-01-01`
}

const take = (...rows: readonly string[]) => takeFile([heading, ...rows])

async function takeFile(lines: readonly string[]) {
  const path = join(folder, 'persons.csv')
  writeFileSync(path, lines.join('\n'))
  const wanted = { roadmap: ruritania, person: administrator, path, mapping: null }
  const plan = await planObservations(opened.db, wanted)
  const { isTaken, plan: done } = await commitObservations(opened.db, wanted, { goodRows: true })
  const all = await actingAs(opened.db, administrator, (tx) => readCurrentObservations(tx, ruritania))
  return {
    isTaken,
    refused: [plan.counts.refused, done.counts.refused],
    problems: done.problems.map(({ kind, line }) => [kind, line]),
    kept: all.map(({ jurisdiction, start, codes, value }) =>
      [jurisdiction, start.slice(0, 4), codes['sex'], value].join(' '),
    ),
  }
}

test('one of them has a problem: the others are left out with it, and the plan counts them before', async () => {
  const done = await take(
    row('zenda 2023 female 12?'),
    row('zenda 2023 male 20'),
    row('zenda 2022 male 5'),
    row('strelsau 2023 male 7'),
  )
  expect(done).toMatchObject({ isTaken: true, refused: [2, 2] })
  expect(done.problems).toEqual([
    ['number-unreadable', 2],
    ['parts-torn', 3],
  ])
  expect(done.kept.toSorted()).toEqual(['strelsau 2023 male 7', 'zenda 2022 male 5'])
})

test('nobody can tell whose or of when the row with a problem is: all that it may be a part of are left out', async () => {
  const done = await take(
    row('nowhere 2023 female 12'),
    row('zenda 2023 male 20'),
    row('zenda 2022 male 5'),
    row('zenda 2023 male 21', 'sex', 'Almanac'),
  )
  expect(done.kept.toSorted()).toEqual(['zenda 2022 male 5', 'zenda 2023 male 21'])
})

test('parts over jurisdictions are torn by another jurisdiction’s row', async () => {
  const done = await take(
    row('zenda 2023 all 12?', 'jurisdiction'),
    row('strelsau 2023 all 20', 'jurisdiction'),
  )
  expect([done.isTaken, done.kept]).toEqual([true, []])
})

test('parts that nobody calls all there are, and wholes, are taken: no total is made of them', async () => {
  const done = await take(
    row('zenda 2023 female 12?', 'some-parts'),
    row('zenda 2023 male 20', 'some-parts'),
    row('zenda 2023 all 40', 'whole'),
  )
  expect(done).toMatchObject({ isTaken: true, refused: [1, 1] })
  expect(done.kept).toHaveLength(2)
})

test('parts of one breakdown for different readers are not taken: some would read the sum of theirs as the whole', async () => {
  const forAll = (line: string) => `${line};public`
  const forFew = (line: string) => `${line};restricted`
  const rows = [
    forFew(row('zenda 2023 female 12')),
    forAll(row('zenda 2023 male 20')),
    forFew(row('zenda 2022 female 3')),
    forFew(row('zenda 2022 male 5')),
    forFew(row('strelsau 2023 female 7', 'some-parts')),
    forAll(row('strelsau 2023 male 8', 'some-parts')),
  ]
  const done = await takeFile([`${heading};audience`, ...rows])
  expect(done.problems).toEqual([
    ['parts-torn', 2],
    ['parts-for-other-readers', 3],
  ])
  expect(done.kept.toSorted()).toEqual([
    'strelsau 2023 female 7',
    'strelsau 2023 male 8',
    'zenda 2022 female 3',
    'zenda 2022 male 5',
  ])
})
