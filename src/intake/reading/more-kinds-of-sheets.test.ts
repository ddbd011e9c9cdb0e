// Further kinds of sheets as programs and people make them: each read right, or asked about in words that name what is wrong.
import { expect, test } from 'vitest'
import { kept, named, take, databaseOfItsOwn } from '../testing/layout-files.ts'

databaseOfItsOwn()

const heads = 'jurisdiction,day,log_number,call_cause'

test('a heading in letters that only look right is named with them, and not quoted beside its double', async () => {
  const { isTaken, plan } = await take([heads.replace('log', 'lоg'), 'zenda,2023-05-31,1,flood'], null)
  expect(isTaken).toBe(false)
  expect(plan.problems.map(({ kind, line, what, mend }) => [kind, line, what, mend])).toEqual([
    [
      'heading-look-alike',
      1,
      'The column “lоg_number” looks like “log_number”, but is written with other letters: о (Cyrillic).',
      'Type “log_number” over it.',
    ],
  ])
})

test.each([
  ['A-20', 'A 20'],
  ['A_20', 'A-20'],
  ['K. 20/2023', 'K 20/2023'],
])('the numbers %s and %s of one sheet are asked about', async (one, other) => {
  const { isTaken, problems } = await take(
    [heads, `zenda,2023-05-31,${one},flood`, `zenda,2023-05-31,${other},storm`],
    null,
  )
  expect([isTaken, problems]).toEqual([false, [['key-look-alike', 3]]])
})

test('an answer that an object of JSON says twice is asked about with its line, and nothing is taken', async () => {
  const { isTaken, plan } = await take(
    [
      '{"day": "2023-05-31", "log_number": "1", "call_cause": "flood"}',
      '{"day": "2023-05-31", "log_number": "2", "call_cause": "flood", "call_cause": "storm"}',
    ],
    null,
  )
  expect([isTaken, plan.isReadable, await kept()]).toEqual([false, false, []])
  expect(plan.problems.map(({ kind, line, what }) => [kind, line, what])).toEqual([
    ['file-json-name-twice', 2, '“call_cause” stands twice in one object.'],
  ])
})

test('a row of a further sheet that belongs to nothing is one problem, which names its index', async () => {
  const { problems } = await take(
    {
      trips: ['_index|place|day|number|cause', '1|zenda|2023-05-31|1|flood'],
      litter: ['kind|pieces|_parent_index', 'tyre|2|1', 'tyre|3|9'],
    },
    {
      childSheets: [{ table: 'litter', key: '_parent_index', parentKey: '_index' }],
      columns: named({
        ...{ place: 'jurisdiction', day: 'day', number: 'log_number', cause: 'call_cause' },
        ...{ 'litter.kind': 'litter.litter_class', 'litter.pieces': 'litter.pieces' },
      }),
    },
  )
  expect(problems).toEqual([['child-without-parent', 3, 'litter']])
})
