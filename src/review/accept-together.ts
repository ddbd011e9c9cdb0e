// Accepting many findings with one reason, and taking all of that back. Each is an acceptance of its own, with the act in common.
import { randomUUID } from 'node:crypto'
import {
  Refused,
  type AcceptancesToKeep,
  type AcceptedTogether,
  type Person,
  type Roadmap,
  type StandingFinding,
} from '#definition'
import { actingAs, readExceptions, withdrawException, type Database, type KeptException } from '#storage'
import { checkAccepting, elementOfFinding, keepAcceptance } from './accept-finding.ts'
import { readFindings } from './quality-findings.ts'

/** The findings of those ids as they stand now, by id. */
async function readThese(
  tx: Database,
  roadmap: Roadmap,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StandingFinding>> {
  const only = [...new Set(ids.map(elementOfFinding))]
  return new Map((await readFindings(tx, roadmap, { only })).map((one) => [one.id, one]))
}

/** Only whoever began an act goes on with it. */
async function checkAct(tx: Database, person: Person, act: string): Promise<void> {
  const before = await readExceptions(tx, act)
  if (before.length === 0 || before.some(({ by }) => by !== person.id))
    throw new Refused('act-unknown', {}, 'unprocessable')
}

/**
 * Accepts findings with one reason, in one transaction. Those that are gone, or have other figures than those that were
 * read, are left as they are and named; what is accepted already stays as it is.
 *
 * @throws Refused without a right or a reason, and where the act that is gone on with is not the person’s own
 */
export async function acceptFindings(
  db: Database,
  roadmap: Roadmap,
  person: Person,
  { findings, reason, act: begun }: AcceptancesToKeep,
): Promise<AcceptedTogether> {
  checkAccepting(roadmap, person)
  if (reason.trim() === '') throw new Refused('accept-no-reason', {}, 'unprocessable')
  return actingAs(db, person, async (tx) => {
    if (begun !== undefined) await checkAct(tx, person, begun)
    const act = begun ?? randomUUID()
    const wanted = [...new Map(findings.map((one) => [one.finding, one])).values()]
    const standing = await readThese(
      tx,
      roadmap,
      wanted.map(({ finding }) => finding),
    )
    const same = wanted.flatMap(({ finding, figures }) => {
      const found = standing.get(finding)
      return found?.figures === figures ? [found] : []
    })
    const fresh = same.filter(({ accepted }) => !accepted)
    // Chain by chain in one order, so that two who accept at once do not wait for each other in a circle.
    for (const found of fresh.toSorted((a, b) => a.jurisdiction.localeCompare(b.jurisdiction))) {
      await keepAcceptance(tx, person, found, { reason, act })
    }
    const kept = new Set(same.map(({ id }) => id))
    return {
      ...{ act, accepted: fresh.length, before: same.length - fresh.length },
      changed: wanted.map(({ finding }) => finding).filter((id) => !kept.has(id)),
    }
  })
}

/** Those acceptances of an act that still hold for what is found now. */
async function holdingOf(
  tx: Database,
  roadmap: Roadmap,
  kept: readonly KeptException[],
): Promise<readonly KeptException[]> {
  const standing = await readThese(
    tx,
    roadmap,
    kept.map(({ finding }) => finding),
  )
  return kept.filter(
    ({ isWithdrawn, finding, figures }) => !isWithdrawn && standing.get(finding)?.figures === figures,
  )
}

/**
 * Takes back what was accepted together, in one transaction.
 *
 * @param leaveChanged whether those that have changed since are left as they are, and the others taken back
 * @returns how many were taken back
 * @throws Refused without a right, where there is no such act, where something of it has changed since, or nothing is left
 */
export async function withdrawAct(
  db: Database,
  roadmap: Roadmap,
  person: Person,
  { act, leaveChanged }: { readonly act: string; readonly leaveChanged: boolean },
): Promise<number> {
  checkAccepting(roadmap, person)
  return actingAs(db, person, async (tx) => {
    const kept = await readExceptions(tx, act)
    if (kept.length === 0) throw new Refused('act-none', {}, 'not-found')
    const holding = await holdingOf(tx, roadmap, kept)
    if (holding.length === 0) throw new Refused('act-over', {}, 'conflict')
    const [all, others] = [kept.length, holding.length]
    if (others < all && !leaveChanged)
      throw new Refused('act-changed', { all, changed: all - others, others }, 'conflict')
    let withdrawn = 0
    for (const { id } of holding.toSorted((a, b) => a.jurisdiction.localeCompare(b.jurisdiction))) {
      withdrawn += Number(await withdrawException(tx, person.id, id))
    }
    return withdrawn
  })
}
