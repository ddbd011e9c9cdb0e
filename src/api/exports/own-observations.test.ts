// Observations that were downloaded here come back to the letter, whatever their quotes and notes look like.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { writeCsv } from '#formats'
import { checkFile } from '#intake'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { observationsTable } from './answer-tables.ts'

const observationsCsv = (...asked: Parameters<typeof observationsTable>): string => {
  const { heading, rows } = observationsTable(...asked)
  return writeCsv(heading, rows)
}

const folder = mkdtempSync(join(tmpdir(), 'waymark-observations-'))
const path = join(folder, 'figures.csv')
afterAll(() => rmSync(folder, { recursive: true }))

const columns = ['jurisdiction', 'element', 'period', 'item_class', 'value', 'source', 'address', 'vintage']
const signs = fc.constantFrom("'", '=', '-', '+', '@', ';', '\n', ' ', '"', ',', 'a', '007', '1.234', 'Ж')
const odd = fc
  .array(signs, { maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '')

/** Takes the text in, lets it out, and takes it in again. */
async function twice(texts: readonly { quote: string; note: string; value: string }[]) {
  const rows = texts.map(({ quote, note, value }, at) => [
    ...[
      'zenda',
      'oil-skimmed',
      String(2000 + at),
      'oil',
      value,
      'Office',
      'https://example.org/',
      '2024-01-01',
    ],
    ...[quote, note],
  ])
  // A mapping of somebody else writes no guards: the texts are stored as they are.
  const plain = [[...columns, 'quote', 'note'], ...rows]
  writeFileSync(
    path,
    plain.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
  )
  const first = await checkFile(path, ruritania)
  writeFileSync(path, observationsCsv(ruritania, first.observations))
  return [first, await checkFile(path, ruritania)] as const
}

test('a download of observations comes back unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ quote: odd, note: odd }), { minLength: 1, maxLength: 8 }),
      async (texts) => {
        const [first, again] = await twice(texts.map((one) => ({ ...one, value: '1.2345' })))
        expect(first.problems).toEqual([])
        expect(again.problems).toEqual([])
        expect(again.observations).toEqual(first.observations)
      },
    ),
    { numRuns: 40 },
  )
})

test('a figure that was taken back is taken back by our own download as well', async () => {
  const [{ observations }] = await twice([{ quote: 'q', note: 'n', value: '1.2345' }])
  const withdrawn = { id: 'w1', at: '2024-02-01T00:00:00Z', by: 'administrator', reason: 'a misprint' }
  writeFileSync(
    path,
    observationsCsv(
      ruritania,
      observations.map((one) => ({ ...one, withdrawn })),
    ),
  )
  expect(await checkFile(path, ruritania)).toMatchObject({ problems: [], rows: 1, observations: [] })
})

test('a number of three decimals is asked about in a file of somebody else, and not in our own download', async () => {
  const [first] = await twice([{ quote: 'q', note: 'n', value: '1.234' }])
  expect(first.problems.map(({ kind }) => kind)).toEqual(['number-two-readings'])
  const [whole] = await twice([{ quote: 'q', note: 'n', value: '1.2345' }])
  const ours = observationsCsv(
    ruritania,
    whole.observations.map((one) => ({ ...one, value: '1.234' })),
  )
  writeFileSync(path, ours)
  expect((await checkFile(path, ruritania)).observations[0]?.value).toBe('1.234')
})

test('an apostrophe of somebody else stays in a file that is not our own', async () => {
  const row = [
    'zenda',
    'oil-skimmed',
    '2001',
    'oil',
    '3',
    'Office',
    'https://example.org/',
    '2024-01-01',
    "'-x",
  ]
  writeFileSync(path, [[...columns, 'note'], row].map((cells) => cells.join(',')).join('\n'))
  expect((await checkFile(path, ruritania)).observations[0]?.note).toBe("'-x")
})
