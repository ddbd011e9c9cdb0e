// Findings over what is stored, and their acceptance with a reason: who may, for which figures, and what stays visible.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Observation, Person, StandingFinding } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  publicPerson,
  readExceptions,
  sql,
  type Database,
} from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../storage/testing/databases.ts'
import { fillRollups } from '../storage/testing/fill-rollups.ts'
import { observationOf } from '../storage/testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../storage/testing/test-database.ts'
import { chainDifferences } from '../storage/testing/audit-differences.ts'
import { acceptancesOf, acceptFinding, withdrawAcceptance } from './accept-finding.ts'
import { readFindings } from './quality-findings.ts'

const clerk: Person = { id: 'clerk', role: 'clerk' }
const calls = (said: Partial<Observation> & { period?: string }) =>
  observationOf(ruritania, { element: 'rescue-calls', ...said })
const disagreeing = [calls({ value: '100' }), calls({ value: '101', source: 'Gazette' })]

describe.each(databaseSizes)('%s', (size) => {
  const missing = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (missing === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (missing === undefined) await opened.close()
  })
  beforeEach(async ({ skip }) => {
    skip(missing !== undefined, missing)
    await sql`truncate observation, load, counted_observation, counted_rollup, record_total, finding_exception, finding_exception_withdrawal`.execute(
      opened.db,
    )
  })

  const findings = (person: Person = publicPerson) =>
    actingAs(opened.db, person, (tx) => readFindings(tx, ruritania))
  const only = async (rule = 'sources-disagree', person: Person = publicPerson): Promise<StandingFinding> => {
    const found = (await findings(person)).filter((one) => one.rule === rule)
    expect(found).toHaveLength(1)
    if (!found[0]) throw new Error('nothing found')
    return found[0]
  }
  const accept = (finding: StandingFinding, reason = 'The Gazette counts a drill.', person: Person = clerk) =>
    acceptFinding(opened.db, ruritania, person, { finding: finding.id, figures: finding.figures, reason })
  const states = async () =>
    (
      await actingAs(opened.db, publicPerson, async (tx) =>
        acceptancesOf(await readExceptions(tx), await readFindings(tx, ruritania)),
      )
    ).items.map(({ state, reason }) => `${state}: ${reason}`)

  test('what registers count is looked at beside what is reported, by those who may see records', async () => {
    await storeObservations(opened.db, ruritania, [calls({ value: '120' })])
    await sql`insert into counted_observation (jurisdiction, data_element, period_start, item_class, codes, claim,
      outcome, sex, call_cause, stage, rule, judgement, value, rows)
      values ('strelsau', 'rescue-calls', '2023-04-01', '_Z', 'call-cause=wind', '', '_Z', '_Z', 'wind', '_Z', '_Z', '_Z', 7, 7)`.execute(
      opened.db,
    )
    await fillRollups(opened.db, ruritania)
    const { sentence } = await only('counted-differs', clerk)
    expect(sentence.en).toBe(
      '2023: 120 according to Yearbook, but the registers count 7, 113 fewer (records in 1 month).',
    )
    expect(await findings(publicPerson)).toEqual([])
  })

  test('an accepted finding stays visible with its reason, for everybody who sees it', async () => {
    await storeObservations(opened.db, ruritania, disagreeing)
    const accepted = await accept(await only())
    expect(accepted.accepted).toMatchObject({ reason: 'The Gazette counts a drill.', by: 'clerk' })
    expect((await only()).accepted?.reason).toBe('The Gazette counts a drill.')
    expect(await states()).toEqual(['holds: The Gazette counts a drill.'])
    // the same once more changes nothing
    await accept(await only(), 'Another reason.')
    expect(await states()).toEqual(['holds: The Gazette counts a drill.'])
    expect(await chainDifferences(opened.db)).toEqual([])
  })

  test('an acceptance lapses when the figures change, and the finding says so', async () => {
    await storeObservations(opened.db, ruritania, disagreeing)
    const before = await accept(await only())
    await storeObservations(opened.db, ruritania, [
      calls({ value: '109', source: 'Gazette', vintage: '2024-09-01' }),
    ])
    const after = await only()
    expect(after.id).toBe(before.id)
    expect(after.accepted).toBeUndefined()
    expect(after.lapsed?.reason).toBe('The Gazette counts a drill.')
    expect(await states()).toEqual(['lapsed: The Gazette counts a drill.'])
    // and whoever read the old figures does not accept the new ones unseen
    await expect(accept(before)).rejects.toMatchObject({ code: 'accept-changed' })
  })

  test('an acceptance is taken back, once, and both stay in the list', async () => {
    await storeObservations(opened.db, ruritania, disagreeing)
    const { accepted } = await accept(await only())
    const exception = accepted?.exception ?? ''
    expect(await withdrawAcceptance(opened.db, ruritania, clerk, exception)).toBe(true)
    expect(await withdrawAcceptance(opened.db, ruritania, clerk, exception)).toBe(false)
    expect((await only()).accepted).toBeUndefined()
    await accept(await only(), 'Asked again: a drill.')
    expect((await states()).toSorted()).toEqual([
      'holds: Asked again: a drill.',
      'withdrawn: The Gazette counts a drill.',
    ])
  })

  test('nothing is accepted without a reason, without the right, or where nothing is found', async () => {
    await storeObservations(opened.db, ruritania, disagreeing)
    const finding = await only()
    await expect(accept(finding, '  ')).rejects.toMatchObject({ code: 'accept-no-reason' })
    await expect(accept(finding, 'I say so.', publicPerson)).rejects.toMatchObject({
      code: 'accept-no-right',
    })
    await expect(accept({ ...finding, id: 'rescue-calls:0' })).rejects.toMatchObject({
      code: 'accept-not-found',
    })
    expect(await states()).toEqual([])
  })

  test('the database itself refuses who has no right, speaks for others, or changes what was said', async () => {
    await storeObservations(opened.db, ruritania, disagreeing)
    await accept(await only())
    const insert = (by: string) => (tx: Database) =>
      sql`insert into finding_exception (jurisdiction, id, finding, figures, rule, data_element, audience, sentence, reason, by_person)
        values ('strelsau', ${by}, 'f', 'f', 'r', 'e', 'public', 's', 'because', ${by})`.execute(tx)
    await expect(actingAs(opened.db, publicPerson, insert('public'))).rejects.toThrow(/row-level security/)
    await expect(actingAs(opened.db, clerk, insert('administrator'))).rejects.toThrow(/row-level security/)
    const change = (tx: Database) => sql`update finding_exception set reason = 'x'`.execute(tx)
    await expect(actingAs(opened.db, administrator, change)).rejects.toThrow(/denied/)
    await expect(change(opened.db)).rejects.toThrow(/append-only/)
    await expect(sql`delete from finding_exception_withdrawal`.execute(opened.db)).rejects.toThrow(
      /append-only/,
    )
  })
})
