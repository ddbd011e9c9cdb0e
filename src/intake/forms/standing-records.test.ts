// What holds until the next record: counted for as long as it does, whatever order records come, change and go in.
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, notStated, type RecordToKeep, type Register } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  readBothGrains,
  readCounts,
  rebuildCounts,
  sql,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { keepRecord, withdrawRecord, type Kept } from './index.ts'

function getRegister(id: string): Register {
  const found = findRegister(ruritania, id)
  if (!found) throw new Error(`The invented roadmap has no “${id}”.`)
  return found
}
const roster = getRegister('guard-roster')
const inspections = getRegister('rule-inspections')
const polls = getRegister('trust-polls')

function kept(result: Kept) {
  if ('refusal' in result) throw new Error(JSON.stringify(result.refusal))
  return result.record
}

/** One contract, as a test speaks of it. */
interface Contract {
  readonly day: string
  readonly badge: string
  readonly sex?: string
  readonly lastDay?: string
  readonly isOnDuty?: boolean
  readonly institution?: string
}

const contract = ({
  day,
  badge,
  sex = 'female',
  lastDay,
  isOnDuty = true,
  ...whose
}: Contract): RecordToKeep => ({
  jurisdiction: 'zenda',
  ...whose,
  fields: { day, badge, sex, 'on-duty': isOnDuty, ...(lastDay ? { 'last-day': lastDay } : {}) },
  isDeliberate: true,
})

/**
 * Guards by hand: of every badge of an institution the last contract begun by that day, if it is on duty and in date. A
 * contract that names no last day has that of the one before, where that has not passed.
 */
function guardsOn(day: string, contracts: readonly (Contract & { readonly id: string })[]): number {
  const begun = contracts
    .filter((one) => one.day <= day)
    .toSorted((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1))
  const all = [...Map.groupBy(begun, ({ badge, institution }) => `${institution} ${badge}`).values()]
  const last = all.map((same) =>
    same.reduce((before, one) => {
      const lastDay = one.lastDay ?? ((before.lastDay ?? '') < one.day ? undefined : before.lastDay)
      return { ...one, ...(lastDay === undefined ? {} : { lastDay }) }
    }),
  )
  return last.filter(({ isOnDuty = true, lastDay }) => isOnDuty && (lastDay === undefined || lastDay >= day))
    .length
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })
  beforeEach(async ({ skip }) => {
    skip(reason !== undefined, reason)
    await sql`truncate register_guard_roster, register_rule_inspections, register_rule_inspections_rules,
      register_trust_polls, record_version, counted_observation, counted_rollup, record_total`.execute(
      opened.db,
    )
  })
  const keepIn = (register: Register, sent: RecordToKeep, id: string | null = null) =>
    keepRecord(opened.db, { roadmap: ruritania, register, person: administrator }, id, sent)
  const keep = async (one: Contract) => kept(await keepIn(roster, contract(one)))
  const counts = () => actingAs(opened.db, administrator, readCounts)
  const inWords = async () =>
    (await counts()).map((one) =>
      [one.period_start.slice(0, 7), one.codes, one.claim, one.value].filter(Boolean).join(' '),
    )
  const bothGrains = () => actingAs(opened.db, administrator, readBothGrains)
  const recount = () => actingAs(opened.db, administrator, (tx) => rebuildCounts(tx, ruritania))
  const stockOn = async (day: string) =>
    (await counts())
      .filter(({ period_start: start }) => start <= day)
      .reduce((sum, { value }) => sum + Number(value), 0)

  test('a contract counts from its first day, and ends after its last or with the next of the same badge', async () => {
    await keep({ day: '2023-02-10', badge: 'A', lastDay: '2023-04-30' })
    await keep({ day: '2023-02-20', badge: 'B', sex: 'male' })
    await keep({ day: '2023-06-01', badge: 'B', sex: 'male', isOnDuty: false })
    expect(await inWords()).toEqual([
      '2023-02 sex=female 1',
      '2023-02 sex=male 1',
      '2023-05 sex=female -1',
      '2023-06 sex=male -1',
    ])
  })

  test('a record that comes late takes its place among the others', async () => {
    await keep({ day: '2023-06-01', badge: 'A', sex: 'male' })
    await keep({ day: '2023-02-01', badge: 'A', sex: 'female' })
    expect(await inWords()).toEqual(['2023-02 sex=female 1', '2023-06 sex=female -1', '2023-06 sex=male 1'])
  })

  test('a withdrawn record leaves the word to the one before', async () => {
    await keep({ day: '2023-02-01', badge: 'A' })
    const gone = await keep({ day: '2023-05-01', badge: 'A', isOnDuty: false })
    expect(await stockOn('2023-12-31')).toBe(0)
    const office = { roadmap: ruritania, register: roster, person: administrator }
    kept(await withdrawRecord(opened.db, office, gone, { version: 1, reason: 'The badge was found again.' }))
    expect(await inWords()).toEqual(['2023-02 sex=female 1'])
  })

  test('a judgement that has run out stays in the total as not judged, rule by rule', async () => {
    const inspect = (day: string, until: string, rules: Record<string, string>) =>
      keepIn(inspections, {
        jurisdiction: 'zenda',
        fields: { day, stretch: 'Upper river', 'valid-until': until },
        children: { rules: Object.entries(rules).map(([rule, judgement]) => ({ rule, judgement })) },
      })
    kept(await inspect('2023-01-10', '2023-12-31', { 'life-vests': 'met', 'bridge-lights': 'not-met' }))
    kept(await inspect('2023-06-10', '2024-05-15', { 'bridge-lights': 'met' }))
    expect(await inWords()).toEqual([
      '2023-01 judgement=met,rule=life-vests 1',
      '2023-01 judgement=not-met,rule=bridge-lights 1',
      '2023-06 judgement=met,rule=bridge-lights 1',
      '2023-06 judgement=not-met,rule=bridge-lights -1',
      '2024-01 judgement=met,rule=life-vests -1',
      '2024-01 judgement=not-reported,rule=life-vests 1',
      '2024-05 judgement=met,rule=bridge-lights -1',
      '2024-05 judgement=not-reported,rule=bridge-lights 1',
    ])
  })

  test('what is stated is kept claim by claim, for a group as well where the register speaks of groups', async () => {
    const poll = (jurisdiction: string, pollster: string, trust: string) =>
      keepIn(polls, { jurisdiction, fields: { day: '2023-05-31', pollster, trust } })
    kept(await poll('river-provinces', 'Hentzau', '61.5'))
    kept(await poll('river-provinces', 'Tarlenheim', '58'))
    kept(await poll('river-provinces', 'Rassendyll', '58'))
    expect(await inWords()).toEqual(['2023-05 58 116', '2023-05 61.5 61.5'])
    expect(
      await keepIn(roster, {
        ...contract({ day: '2023-01-01', badge: 'A' }),
        jurisdiction: 'river-provinces',
      }),
    ).toMatchObject({ refusal: { problems: [{ field: 'jurisdiction' }] } })
  })

  test('the same badge at two institutions is two things, and a correction moves a contract to the other', async () => {
    await keep({ day: '2023-02-01', badge: 'A', institution: 'castle-watch' })
    const other = await keep({ day: '2023-03-01', badge: 'A', institution: 'lake-watch' })
    expect(await stockOn('2023-12-31')).toBe(2)
    const moved = contract({ day: '2023-03-01', badge: 'A', institution: 'castle-watch' })
    kept(await keepIn(roster, { ...moved, version: 1, reason: 'It was the same guard.' }, other.id))
    expect(await stockOn('2023-12-31')).toBe(1)
    expect(new Set((await counts()).map(({ institution }) => institution))).toEqual(new Set(['castle-watch']))
    const asKept = await bothGrains()
    await recount()
    expect(await bothGrains()).toEqual(asKept)
  })

  test('two people who speak of one thing at once: the counts are those of both', async () => {
    await Promise.all([
      keep({ day: '2023-02-01', badge: 'A' }),
      keep({ day: '2023-03-01', badge: 'A', sex: 'male' }),
      keep({ day: '2023-04-01', badge: 'A' }),
    ])
    const asKept = await bothGrains()
    expect(await stockOn('2023-12-31')).toBe(1)
    await recount()
    expect(await bothGrains()).toEqual(asKept)
  })

  test('after any entries, corrections, moves between institutions and withdrawals the stock is what a hand would count, and a count from zero', async () => {
    const step = fc.record({
      what: fc.constantFrom('keep', 'keep', 'keep', 'correct', 'withdraw'),
      which: fc.nat({ max: 20 }),
      day: fc.integer({ min: 1, max: 9 }).map((month) => `2023-0${month}-15`),
      badge: fc.constantFrom('A', 'B'),
      sex: fc.constantFrom('female', 'male'),
      lastDay: fc.option(fc.constantFrom('2023-03-31', '2023-06-10', '2023-12-31'), { nil: undefined }),
      isOnDuty: fc.boolean(),
      institution: fc.constantFrom('castle-watch', 'castle-watch', 'lake-watch', notStated),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        await sql`truncate register_guard_roster, record_version, counted_observation, counted_rollup, record_total`.execute(
          opened.db,
        )
        const alive: (Contract & { id: string; version: number })[] = []
        for (const { what, which, lastDay, ...rest } of steps) {
          const one: Contract = { ...rest, ...(lastDay === undefined ? {} : { lastDay }) }
          const old = alive[which % Math.max(alive.length, 1)]
          if (what === 'keep' || !old) {
            const { id, version } = await keep(one)
            alive.push({ ...one, id, version })
            continue
          }
          alive.splice(alive.indexOf(old), 1)
          const change = { version: old.version, reason: 'random' }
          if (what === 'withdraw') {
            const office = { roadmap: ruritania, register: roster, person: administrator }
            kept(await withdrawRecord(opened.db, office, { id: old.id, jurisdiction: 'zenda' }, change))
          } else {
            const { id, version } = kept(await keepIn(roster, { ...contract(one), ...change }, old.id))
            alive.push({ ...one, id, version })
          }
        }
        for (const day of ['2023-01-31', '2023-03-31', '2023-06-30', '2023-09-30', '2024-01-31'])
          expect([day, await stockOn(day)]).toEqual([day, guardsOn(day, alive)])
        const asKept = await bothGrains()
        await recount()
        expect(await bothGrains()).toEqual(asKept)
      }),
      {
        numRuns: size === 'embedded' ? 15 : 5,
      },
    )
  })
})
