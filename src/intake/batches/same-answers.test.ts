// The same answers in a sheet, in a batch and in a form are understood alike: the same is stored, or the same is asked.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defineField, defineRegister, fieldKind, findRegister, type RecordToKeep } from '#definition'
import { actingAs, administrator, findRecord, migrationsFor, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { understandRecord } from '../cells/understand-answers.ts'
import { commitImport } from '../imports/import-records.ts'
import { keepRecord } from '../forms/index.ts'
import { keepBatch } from './keep-batch.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const office = { roadmap: ruritania, register, person: administrator }
const folder = mkdtempSync(join(tmpdir(), 'waymark-same-'))
const path = join(folder, 'sent')
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

interface Given {
  readonly day: string
  readonly pieces: string
}
const recordOf = (number: string, { day, pieces }: Given): RecordToKeep => ({
  jurisdiction: 'zenda',
  fields: { day, 'log-number': number, 'call-cause': 'flood' },
  children: { litter: [{ 'litter-class': 'tyre', pieces }] },
})

/** The day and the pieces as they are stored, or the kinds of what is wrong. */
type Outcome = readonly string[]

const stored = async (where: string): Promise<Outcome> => {
  const { rows } = await sql<{
    id: string
  }>`select record_id as id from register_river_log where log_number = ${where}`.execute(opened.db)
  const key = { jurisdiction: 'zenda', id: rows[0]?.id ?? '' }
  const record = await actingAs(opened.db, administrator, (tx) => findRecord(tx, office.register, key))
  return [String(record?.fields['day']), String(record?.children['litter']?.[0]?.['pieces'])]
}

const ways: Readonly<Record<string, (number: string, given: Given) => Promise<Outcome | undefined>>> = {
  async sheet(number, { day, pieces }) {
    const heading = 'jurisdiction;day;log_number;call_cause;litter.litter_class;litter.pieces'
    writeFileSync(path, `${heading}\nzenda;${day};${number};flood;tyre;${pieces}\n`)
    const { isTaken, plan } = await commitImport(opened.db, { ...office, path, mapping: null }, {})
    return isTaken ? undefined : plan.problems.map(({ kind }) => kind)
  },
  async batch(number, given) {
    writeFileSync(path, JSON.stringify(recordOf(number, given)))
    const answer = await keepBatch(opened.db, { ...office, path, mapping: null }, 'ndjson', false)
    if (answer.isTaken) return undefined
    return answer.lines.flatMap((line) =>
      line.status === 'refused' ? (line.problem?.errors ?? []).map(({ kind }) => kind) : [],
    )
  },
  async form(number, given) {
    const kept = await keepRecord(opened.db, office, null, recordOf(number, given))
    return 'record' in kept ? undefined : kept.refusal.problems.map(({ code }) => code ?? '')
  },
}

describe.each<Given & { readonly outcome: Outcome }>([
  { day: '2023-05-31', pieces: '7', outcome: ['2023-05-31', '7'] },
  { day: '3.4.2024', pieces: '7', outcome: ['2024-04-03', '7'] },
  { day: '2023-05-31T23:30:00Z', pieces: '7', outcome: ['2023-06-01', '7'] },
  { day: '2023-05-31', pieces: '1.250', outcome: ['number-two-readings'] },
  { day: '2023-05-31', pieces: '1,250', outcome: ['number-decimal-comma'] },
  { day: '3/4/2024', pieces: '7', outcome: ['date-ambiguous'] },
  { day: '31.6.2023', pieces: '7', outcome: ['date-not-in-calendar'] },
  { day: '5/2023', pieces: '-', outcome: ['day-only-month', 'number-placeholder'] },
])('$day with $pieces pieces', ({ outcome, ...given }) => {
  test.each(Object.keys(ways))('means the same in a %s as everywhere', async (way) => {
    const number = `${way}-${Object.values(given)
      .join('-')
      .replaceAll(/[^\w-]/g, '-')}`
    expect((await ways[way]?.(number, given)) ?? (await stored(number))).toEqual(outcome)
  })
})

describe('an answer of one record', () => {
  const weighed = defineRegister({
    ...{ id: 'weights', name: { en: 'Weights' }, singular: { en: 'weight' }, definition: { en: 'Weights.' } },
    ...{ keptBy: [], countsOn: 'day', likeness: [], counts: [] },
    sections: [
      {
        id: 'weight',
        name: { en: 'Weight' },
        fields: [
          defineField(fieldKind.decimalQuantity, {
            id: 'mass',
            name: { en: 'Mass' },
            settings: { unit: 'kg' },
          }),
        ],
      },
    ],
    children: [],
  })
  const understood = async (mass: unknown) => {
    const sent = { jurisdiction: 'zenda', fields: { mass } }
    const { sent: meant, problems } = await understandRecord({ ...office, register: weighed }, sent)
    return problems.length > 0 ? problems.map(({ code, field }) => `${code} ${field}`) : meant.fields['mass']
  }

  test.each([
    ['1.250', ['number-two-readings mass']],
    ['12.500', ['number-two-readings mass']],
    ['1.25', '1.25'],
    // As the API itself gives decimals and asks for them: without idle zeros.
    ['1.234', '1.234'],
    [1.234, 1.234],
    ['0.33333333333333', '0.333333333333'],
    [null, null],
  ])('%j kg is understood as %j', async (mass, meant) => {
    expect(await understood(mass)).toEqual(meant)
  })
})
