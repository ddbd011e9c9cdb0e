// Action plans on both databases: kept by those who judge the jurisdiction, shared once they are adopted, and never over the head of somebody else.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getPlanStates, isPlanLate, type Person, type PlanEntryToKeep } from '#definition'
import { actingAs, migrationsFor, publicPerson, sql, verifyAudit } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { holderOf, holdRoles, type Holders } from '../../storage/testing/hold-roles.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { keepPlanEntry, withdrawPlanEntry } from './keep-plan-entry.ts'
import { readPlans, readPlanVersions } from './read-plans.ts'

const planStates = getPlanStates(ruritania)
const holders: Holders = {
  'a-warden': ['warden', 'zenda', '*'],
  'a-captain': ['captain', 'zenda', 'lake-watch'],
  'of-strelsau': ['warden', 'strelsau', '*'],
  'a-clerk': ['clerk', '*', '*'],
}
const personOf = holderOf(holders)
const sent: PlanEntryToKeep = {
  ...{ kind: 'plan', version: 0, name: 'Plan of Zenda', body: '', responsible: 'Castle Watch' },
  ...{ starts: '2024-01-01', ends: '2024-12-31', state: 'sketch', links: [] },
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    await holdRoles(opened.db, holders)
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const office = (id: string) => ({ roadmap: ruritania, person: personOf(id) })
  const keep = (id: string, entry: Partial<PlanEntryToKeep>) =>
    keepPlanEntry(opened.db, office(id), 'zenda', { ...sent, ...entry })
  const kept = async (entry: Partial<PlanEntryToKeep>) => {
    const outcome = await keep('a-warden', entry)
    if ('refusal' in outcome) throw new Error(JSON.stringify(outcome.refusal))
    return outcome.entry
  }
  const see = async (person: Person, element?: string) => {
    const { entries } = await actingAs(opened.db, person, (tx) => readPlans(tx, ruritania, { element }))
    return entries.map(({ name }) => name)
  }
  const refusedWith = (code: string): unknown => expect.objectContaining({ code })
  let [plan, objective, activity] = ['', '', '']

  test('a plan has objectives and these have activities, with links to targets and indicators', async () => {
    plan = (await kept({})).id
    const below = { starts: null, ends: null, state: '' }
    objective = (await kept({ ...below, kind: 'objective', parent: plan, name: 'Better boats' })).id
    const links = [
      { kind: 'element', target: 'A.1' },
      { kind: 'element', target: 'B.1' },
      { kind: 'indicator', target: 'rescues' },
    ] as const
    const made = await kept({ kind: 'activity', parent: objective, name: 'Mend', state: 'meant', links })
    activity = made.id
    expect(made).toMatchObject({ plan, parent: objective, version: 1, links, by: 'a-warden' })
    expect(await see(personOf('a-captain'), 'B.1')).toEqual(['Mend'])
    expect(isPlanLate(planStates, made, '2025-01-01')).toBe(true)
    expect(isPlanLate(planStates, { ...made, state: 'made' }, '2025-01-01')).toBe(false)
    expect(isPlanLate(planStates, made, '2024-12-31')).toBe(false)
  })

  test('what is wrong is said field by field, and nothing is kept', async () => {
    const wrong = {
      name: ' ',
      starts: '2024-02-30',
      state: 'sworn',
      links: [{ kind: 'element', target: 'Z' }],
    } as const
    const outcome = await keep('a-warden', { ...wrong, kind: 'activity', parent: plan })
    if (!('refusal' in outcome)) throw new Error('It was kept.')
    const fields = outcome.refusal.problems.map(({ field }) => field)
    expect(fields).toEqual(['name', 'starts', 'state', 'links', 'parent'])
    const turned = await keep('a-warden', { starts: '2024-12-31', ends: '2024-01-01' })
    expect(turned).toMatchObject({ refusal: { problems: [{ field: 'ends' }] } })
  })

  test('whoever looks only, or is of another province, writes nothing, with any SQL either', async () => {
    await expect(keep('a-captain', {})).rejects.toThrow(refusedWith('plan-no-right'))
    await expect(keep('of-strelsau', {})).rejects.toThrow(refusedWith('plan-unknown'))
    for (const id of ['a-captain', 'of-strelsau', 'a-clerk']) {
      const entry = {
        entry: 'x',
        plan: 'x',
        kind: 'plan',
        version: 1,
        name: 'x',
        body: '',
        responsible: '',
        state: 'sworn',
        action: 'written',
      }
      const forged = actingAs(opened.db, personOf(id), (tx) =>
        sql`select keep_plan_entry('zenda', ${JSON.stringify(entry)}::json, '[]'::json)`.execute(tx),
      )
      await expect(forged).rejects.toThrow(/permission denied/)
    }
  })

  test('a draft is the jurisdiction’s own; adopted, the secretariat reads it as it stands, and never the public', async () => {
    expect(await see(personOf('a-clerk'))).toEqual([])
    await kept({ id: plan, version: 1, state: 'sworn' })
    expect(await see(personOf('a-clerk'))).toHaveLength(3)
    const versions = await actingAs(opened.db, personOf('a-clerk'), (tx) =>
      readPlanVersions(tx, ruritania, 'zenda', plan),
    )
    expect(versions.map(({ version }) => version)).toEqual([2])
    expect([await see(personOf('of-strelsau')), await see(publicPerson)]).toEqual([[], []])
  })

  test('of two who change it the later one is shown what the other wrote; nothing is lost', async () => {
    const change = { id: activity, kind: 'activity', version: 1, state: 'made' } as const
    await kept({ ...change, name: 'Mend all boats' })
    const late = await keep('a-warden', { ...change, name: 'Mend the ferry' })
    expect(late).toMatchObject({
      refusal: { problems: [{ field: 'version' }], current: { name: 'Mend all boats' } },
    })
    const history = await actingAs(opened.db, personOf('a-captain'), (tx) =>
      readPlanVersions(tx, ruritania, 'zenda', activity),
    )
    expect(history.map(({ name, state }) => [name, state])).toEqual([
      ['Mend all boats', 'made'],
      ['Mend', 'meant'],
    ])
  })

  test('an entry is taken away with a reason once nothing lies below it, and its versions stay', async () => {
    const take = (id: string, version: number, why: string) =>
      withdrawPlanEntry(
        opened.db,
        office('a-warden'),
        { jurisdiction: 'zenda', id },
        { version, reason: why },
      )
    await expect(take(objective, 1, 'Not now.')).rejects.toThrow(refusedWith('plan-not-empty'))
    expect(await take(activity, 2, ' ')).toMatchObject({ refusal: { problems: [{ field: 'reason' }] } })
    await take(activity, 2, 'The boats are sold.')
    expect(await see(personOf('a-captain'), 'A.1')).toEqual([])
    const history = await actingAs(opened.db, personOf('a-captain'), (tx) =>
      readPlanVersions(tx, ruritania, 'zenda', activity),
    )
    expect(history[0]).toMatchObject({ action: 'withdrawn', reason: 'The boats are sold.' })
  })

  test('a state that was changed past Waymark is named by the proof', async () => {
    expect(await auditDifferences(opened.db, ruritania)).toEqual([])
    const undone = new Error('undone')
    let found: string[] = []
    const attack = opened.db.transaction().execute(async (tx) => {
      await sql`alter table plan_entry disable trigger user`.execute(tx)
      await sql`update plan_entry set state = 'sworn' where kind = 'plan' and version = 1`.execute(tx)
      await sql`alter table plan_entry enable trigger user`.execute(tx)
      found = (await verifyAudit(tx, { roadmap: ruritania })).differences.map(({ what }) => what)
      throw undone
    })
    await expect(attack).rejects.toBe(undone)
    expect(found).toHaveLength(1)
  })
})
