// An entry of an action plan is kept or taken away: as a version of its own, and never over the head of somebody else.
import { randomUUID } from 'node:crypto'
import {
  checkPlanEntry,
  Refused,
  wordsOf,
  type Person,
  type PlanEntry,
  type PlanEntryNotKept,
  type PlanEntryToKeep,
  type PlanEntryToWithdraw,
  type PlanProblem,
  type Roadmap,
} from '#definition'
import {
  actingAs,
  readPlacesOf,
  readPlanEntries,
  readPlanHistory,
  takeChains,
  writePlanEntry,
  type Database,
  type PlanWrite,
} from '#storage'
import { unknownFiles } from '../evidence/index.ts'

interface PlanOffice {
  readonly roadmap: Roadmap
  readonly person: Person
}

export type PlanKept = { readonly entry: PlanEntry } | { readonly refusal: PlanEntryNotKept }

async function checkRight(tx: Database, roadmap: Roadmap, jurisdiction: string): Promise<void> {
  const isThere = roadmap.jurisdictions.some(({ id }) => id === jurisdiction)
  if (isThere && (await readPlacesOf(tx, 'assess', [jurisdiction])).length > 0) return
  const isSeen = isThere && (await readPlacesOf(tx, 'follow', [jurisdiction])).length > 0
  throw isSeen
    ? new Refused('plan-no-right', { jurisdiction }, 'forbidden')
    : new Refused('plan-unknown', {}, 'not-found')
}

const refusing = (problems: readonly PlanProblem[], current: PlanEntry | null = null): PlanKept => ({
  refusal: { problems, current },
})

/** What it lies below: the plan of an objective, the objective of an activity; of the same plan as before. */
async function findParent(
  tx: Database,
  jurisdiction: string,
  { kind, parent }: PlanEntryToKeep,
  current: PlanEntry | undefined,
) {
  const [found] = await readPlanHistory(tx, jurisdiction, parent ?? current?.parent ?? '')
  const isOne = found?.kind === (kind === 'objective' ? 'plan' : 'objective') && found.action === 'written'
  return isOne && (!current || current.plan === found.plan) ? found : undefined
}

/** What is wrong where an objective or an activity lies below nothing. */
function looseProblems(kind: PlanEntryToKeep['kind'], above: PlanEntry | undefined): PlanProblem[] {
  return kind === 'plan' || above ? [] : [{ field: 'parent', ...wordsOf('plan-no-parent', {}) }]
}

/** The entry that is changed; undefined where a new one is kept. */
async function findCurrent(tx: Database, jurisdiction: string, { id, kind }: PlanEntryToKeep) {
  if (id === undefined) return undefined
  const [current] = await readPlanHistory(tx, jurisdiction, id)
  if (current?.kind !== kind) throw new Refused('plan-unknown', {}, 'not-found')
  return current
}

async function writeNext(
  tx: Database,
  jurisdiction: string,
  next: Omit<PlanWrite, 'version'>,
  read: number,
): Promise<PlanKept> {
  await takeChains(tx, [jurisdiction])
  const [current] = await readPlanHistory(tx, jurisdiction, next.entry)
  if ((current?.version ?? 0) !== read)
    return refusing([{ field: 'version', ...wordsOf('plan-changed', {}) }], current ?? null)
  await writePlanEntry(tx, jurisdiction, { ...next, version: read + 1 })
  const [entry] = await readPlanHistory(tx, jurisdiction, next.entry)
  if (!entry) throw new Refused('plan-unknown', {}, 'not-found')
  return { entry }
}

/**
 * Keeps a plan, an objective or an activity.
 *
 * @throws Refused where there is no such entry, or the person may not
 */
export function keepPlanEntry(
  db: Database,
  { roadmap, person }: PlanOffice,
  jurisdiction: string,
  sent: PlanEntryToKeep,
): Promise<PlanKept> {
  const { content, problems } = checkPlanEntry(roadmap, sent)
  return actingAs(db, person, async (tx) => {
    await checkRight(tx, roadmap, jurisdiction)
    const current = await findCurrent(tx, jurisdiction, sent)
    const above = sent.kind === 'plan' ? undefined : await findParent(tx, jurisdiction, sent, current)
    const lost = await unknownFiles(tx, jurisdiction, content.links)
    const wrong = [
      ...problems,
      ...looseProblems(sent.kind, above),
      ...lost.map((target) => ({ field: 'links', ...wordsOf('plan-link-unknown', { target }) })),
    ]
    if (wrong.length > 0) return refusing(wrong)
    const entry = current?.id ?? randomUUID()
    const place = { entry, plan: above?.plan ?? entry, kind: sent.kind, parent: above?.id ?? null }
    const reason = sent.reason?.trim() || null
    return writeNext(tx, jurisdiction, { ...place, ...content, action: 'written', reason }, sent.version)
  })
}

/**
 * Takes an entry away, with a reason. What lies below it has to be taken away first.
 *
 * @throws Refused where there is no such entry, something lies below it, or the person may not
 */
export function withdrawPlanEntry(
  db: Database,
  { roadmap, person }: PlanOffice,
  { jurisdiction, id }: { readonly jurisdiction: string; readonly id: string },
  { version, reason }: PlanEntryToWithdraw,
): Promise<PlanKept> {
  return actingAs(db, person, async (tx) => {
    await checkRight(tx, roadmap, jurisdiction)
    const [current] = await readPlanHistory(tx, jurisdiction, id)
    if (!current) throw new Refused('plan-unknown', {}, 'not-found')
    if (reason.trim() === '') return refusing([{ field: 'reason', ...wordsOf('plan-no-reason', {}) }])
    const below = await readPlanEntries(tx, { jurisdiction, plan: current.plan })
    if (below.some(({ parent }) => parent === id)) throw new Refused('plan-not-empty', {}, 'conflict')
    const { plan, kind, parent, name, body, responsible, starts, ends, state, links } = current
    const place = { entry: id, plan, kind, parent }
    const content = { name, body, responsible, starts, ends, state, links }
    return writeNext(
      tx,
      jurisdiction,
      { ...place, ...content, action: 'withdrawn', reason: reason.trim() },
      version,
    )
  })
}
