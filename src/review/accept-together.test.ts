// Many findings accepted with one reason, and all of that taken back: each stands by itself, and what changed since is said.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Observation, Person, StandingFinding } from '#definition'
import { actingAs, migrationsFor, readExceptions, sql } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../storage/testing/databases.ts'
import { chainDifferences } from '../storage/testing/audit-differences.ts'
import { observationOf } from '../storage/testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../storage/testing/test-database.ts'
import { withdrawAcceptance } from './accept-finding.ts'
import { acceptFindings, withdrawAct } from './accept-together.ts'
import { readFindings } from './quality-findings.ts'

const clerk: Person = { id: 'clerk', role: 'clerk' }
const reason = 'The Gazette counts drills.'
const areas = ['zenda', 'hofbau', 'strelsau'] as const

describe.each(databaseSizes)('%s', (size) => {
  const missing = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (missing === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (missing === undefined) await opened.close()
  })

  const calls = (said: Partial<Observation>) => observationOf(ruritania, { element: 'rescue-calls', ...said })
  const store = (...said: Partial<Observation>[]) => storeObservations(opened.db, ruritania, said.map(calls))
  beforeEach(async ({ skip }) => {
    skip(missing !== undefined, missing)
    await sql`truncate observation, load, finding_exception, finding_exception_withdrawal`.execute(opened.db)
    await store(
      ...areas.flatMap((jurisdiction) => [
        { jurisdiction, value: '100' },
        { jurisdiction, value: '101', source: 'Gazette' },
      ]),
    )
  })

  const findings = async (): Promise<StandingFinding[]> => {
    const found = await actingAs(opened.db, clerk, (tx) => readFindings(tx, ruritania))
    return found.filter(({ rule }) => rule === 'sources-disagree')
  }
  const accepted = async () => (await findings()).filter((one) => one.accepted).length
  const asRead = (found: readonly StandingFinding[]) =>
    found.map(({ id: finding, figures }) => ({ finding, figures }))
  const accept = (
    found: readonly StandingFinding[],
    more: { reason?: string; act?: string } = {},
    by = clerk,
  ) => acceptFindings(opened.db, ruritania, by, { findings: asRead(found), reason, ...more })
  const undo = (act: string, leaveChanged = false, by = clerk) =>
    withdrawAct(opened.db, ruritania, by, { act, leaveChanged })

  test('all are accepted with one reason, each by itself in the log, and taken back together', async () => {
    const found = await findings()
    const { act, ...done } = await accept(found)
    expect(done).toEqual({ accepted: 3, before: 0, changed: [] })
    expect((await findings()).map((one) => one.accepted?.reason)).toEqual([reason, reason, reason])
    const logged = await sql<{ subject: string }>`select subject from audit_entry
      where action = 'accept finding' and subject = any (${found.map(({ id }) => id)})`.execute(opened.db)
    expect(new Set(logged.rows.map(({ subject }) => subject)).size).toBe(3)
    expect(await undo(act)).toBe(3)
    expect(await accepted()).toBe(0)
    await expect(undo(act)).rejects.toMatchObject({ code: 'act-over' })
    expect(await chainDifferences(opened.db)).toEqual([])
  })

  test('what changed since it was read is left as it is and named; what was accepted before stays', async () => {
    const found = await findings()
    const [first, second] = found
    if (!first || !second) throw new Error('Nothing is found.')
    await accept([first], { reason: 'Alone.' })
    await store({ jurisdiction: second.jurisdiction, value: '109', source: 'Gazette', vintage: '2024-09-01' })
    const { act, ...done } = await accept(found)
    expect(done).toEqual({ accepted: 1, before: 1, changed: [second.id] })
    const kept = await actingAs(opened.db, clerk, (tx) => readExceptions(tx, act))
    expect(kept.map((one) => one.reason)).toEqual([reason])
  })

  test('more of them go on with the act, but only by whoever began it', async () => {
    const [first, ...others] = await findings()
    if (!first) throw new Error('Nothing is found.')
    const { act } = await accept([first])
    await expect(accept(others, { act }, { id: 'other', role: 'clerk' })).rejects.toMatchObject({
      code: 'act-unknown',
    })
    await expect(accept(others, { act: 'invented' })).rejects.toMatchObject({ code: 'act-unknown' })
    expect(await accept(others, { act })).toMatchObject({ act, accepted: 2 })
    expect(await undo(act)).toBe(3)
  })

  test('it is not taken back silently where something has changed since; the rest is, when that is said', async () => {
    const found = await findings()
    const { act } = await accept(found)
    const [first, second] = await findings()
    await withdrawAcceptance(opened.db, ruritania, clerk, first?.accepted?.exception ?? '')
    await store({
      jurisdiction: second?.jurisdiction ?? '',
      value: '109',
      source: 'Gazette',
      vintage: '2024-09-01',
    })
    await expect(undo(act)).rejects.toMatchObject({
      code: 'act-changed',
      params: { all: 3, changed: 2, others: 1 },
    })
    expect(await accepted()).toBe(1)
    expect(await undo(act, true)).toBe(1)
    expect(await accepted()).toBe(0)
  })

  test('nothing is accepted or taken back without a reason or the right', async () => {
    const found = await findings()
    const stranger: Person = { id: 'public', role: 'public' }
    await expect(accept(found, { reason: ' ' })).rejects.toMatchObject({ code: 'accept-no-reason' })
    await expect(accept(found, {}, stranger)).rejects.toMatchObject({ code: 'accept-no-right' })
    const { act } = await accept(found)
    await expect(undo(act, false, stranger)).rejects.toMatchObject({ code: 'accept-no-right' })
    await expect(undo('invented')).rejects.toMatchObject({ code: 'act-none' })
    expect(await accepted()).toBe(3)
  })
})
