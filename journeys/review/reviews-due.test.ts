// Emerging issues fall due for review by their newest review, on both databases, and for those alone who may open them.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkRecord } from '#definition'
import { roadmaps } from '#roadmaps'
import { actingAs, administrator, migrationsFor, readReviewsDue, writeRecords } from '#storage'
import { readDues } from '#review'
import { databaseSizes, openSize, whyNotHere } from '../../src/storage/testing/databases.ts'
import { holderOf, holdRoles, type Holders } from '../../src/storage/testing/hold-roles.ts'
import type { TestDatabase } from '../../src/storage/testing/test-database.ts'

const westernBalkans = roadmaps.find(({ id }) => id === 'western-balkans')
const emergingIssues = westernBalkans?.registers.find(({ reviewed }) => reviewed)
if (!westernBalkans || !emergingIssues) throw new Error('There is no register that is looked at again.')

const holders: Holders = {
  'of-the-focal-point': ['reporting-officer', 'skopje', 'skopje-firearms-focal-point'],
  'of-the-police': ['reporting-officer', 'skopje', 'skopje-police'],
  'of-elsewhere': ['commission', 'tirana', '*'],
}
const personOf = holderOf(holders)

const review = (day: string, judgement: string, next?: string) => ({
  ...{ 'reviewed-on': day, 'review-judgement': judgement, 'review-reason': 'Looked at.' },
  ...(next === undefined ? {} : { 'next-review': next }),
})

/** By its id: the reviews of an issue, and the day on which it is due then. */
const issues = {
  new: { reviews: [], due: '2025-02-01' },
  kept: { reviews: [review('2025-02-01', 'review-keep', '2025-08-01')], due: '2025-08-01' },
  // The newest review decides, in whichever order they were written down.
  'kept-twice': {
    reviews: [
      review('2025-08-01', 'review-keep', '2026-01-15'),
      review('2025-02-01', 'review-keep', '2025-08-01'),
    ],
    due: '2026-01-15',
  },
  raised: { reviews: [review('2025-02-01', 'review-raise')], due: null },
  closed: {
    reviews: [review('2025-02-01', 'review-keep', '2025-08-01'), review('2025-07-01', 'review-close')],
    due: null,
  },
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, westernBalkans, migrationsFor('roadmaps/western-balkans'))
    await holdRoles(opened.db, holders)
    const writes = Object.entries(issues).map(([id, { reviews }]) => {
      const fields = {
        ...{
          day: '2024-11-01',
          'issue-number': `Issue ${id}`,
          title: 'Printed frames',
          'told-in': 'A report',
        },
        ...{ relevance: 'relevance-low', 'watch-for': 'Finds', owner: 'Focal point' },
        'first-review': '2025-02-01',
      }
      const { record, problems } = checkRecord(emergingIssues, { fields, children: { reviews } })
      expect(problems).toEqual([])
      return {
        key: { jurisdiction: 'skopje', id },
        record: { ...record, institution: 'skopje-firearms-focal-point' },
        ...{ version: 1, action: 'created' as const, person: administrator, reason: null, before: null },
      }
    })
    await actingAs(opened.db, administrator, (tx) => writeRecords(tx, westernBalkans, emergingIssues, writes))
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const dueFor = (id: string) => actingAs(opened.db, personOf(id), (tx) => readReviewsDue(tx, westernBalkans))

  test('an issue is due as its newest review says; one that was raised or closed is not', async () => {
    const found = await dueFor('of-the-focal-point')
    const wanted = Object.entries(issues).flatMap(([id, { due }]) => (due === null ? [] : [[id, due]]))
    expect(found.map(({ id, due }) => [id, due])).toEqual(wanted)
    expect(found[0]).toMatchObject({
      ...{ register: 'emerging-issues', jurisdiction: 'skopje', name: 'Issue new' },
    })
  })

  test('it is among what people are reminded of', async () => {
    const isWanted = (kind: string, day: string) => kind === 'review' && day < '2025-12-31'
    const dues = await actingAs(opened.db, personOf('of-the-focal-point'), (tx) =>
      readDues(tx, westernBalkans, '2026-01-01', isWanted),
    )
    expect(dues.map(({ kind, day }) => [kind, day])).toEqual([
      ['review', '2025-02-01'],
      ['review', '2025-08-01'],
    ])
  })

  test.each(['of-the-police', 'of-elsewhere'])('%s is told of none', async (id) => {
    expect(await dueFor(id)).toEqual([])
  })
})
