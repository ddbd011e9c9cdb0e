// Accepting a finding with a reason, and taking that back. It holds for the figures of the moment and no others.
import {
  Refused,
  type ExceptionsAnswer,
  type FindingException,
  type Person,
  type Roadmap,
  type StandingFinding,
} from '#definition'
import { actingAs, withdrawException, writeException, type Database, type KeptException } from '#storage'
import { readFindings } from './quality-findings.ts'

export interface Acceptance {
  readonly finding: string
  readonly reason: string
  /** The figures the person has seen; without them those of now are accepted. */
  readonly figures?: string | undefined
}

function mayAccept(roadmap: Roadmap, { role }: Person): boolean {
  return roadmap.roles.find(({ id }) => id === role)?.accepts === true
}

/** @throws Refused where the role of the person may not accept findings */
export function checkAccepting(roadmap: Roadmap, person: Person): void {
  // The database refuses it as well; this is the code that a reader is told.
  if (!mayAccept(roadmap, person)) throw new Refused('accept-no-right', {}, 'forbidden')
}

function checkFigures(found: StandingFinding | undefined, figures: string | undefined): StandingFinding {
  if (!found) throw new Refused('accept-not-found', {}, 'not-found')
  if (figures !== undefined && figures !== found.figures) throw new Refused('accept-changed', {}, 'conflict')
  return found
}

/** Keeps that a finding was accepted as it stands; whoever sees its figures sees that. */
export async function keepAcceptance(
  tx: Database,
  person: Person,
  found: StandingFinding,
  { reason, act }: Pick<KeptException, 'reason' | 'act'>,
): Promise<void> {
  const isPublic = found.observations.every(({ audience }) => audience === 'public')
  const { id: finding, figures, rule, element, jurisdiction } = found
  await writeException(tx, person.id, {
    ...{ finding, figures, rule, element, jurisdiction, act },
    audience: isPublic ? 'public' : 'restricted',
    sentence: found.sentence.en,
    reason: reason.trim(),
  })
}

/** The element in which a finding of that id is found. */
export const elementOfFinding = (finding: string): string => finding.split(':')[0] ?? ''

/**
 * Accepts a finding. What is accepted already for the same figures stays as it is.
 *
 * @throws Refused without a right or a reason, and where the finding is gone or has other figures now
 */
export async function acceptFinding(
  db: Database,
  roadmap: Roadmap,
  person: Person,
  { finding, reason, figures }: Acceptance,
): Promise<StandingFinding> {
  checkAccepting(roadmap, person)
  if (reason.trim() === '') throw new Refused('accept-no-reason', {}, 'unprocessable')
  const find = async (tx: Database) =>
    (await readFindings(tx, roadmap, { only: [elementOfFinding(finding)] })).find(({ id }) => id === finding)
  return actingAs(db, person, async (tx) => {
    const found = checkFigures(await find(tx), figures)
    if (found.accepted) return found
    await keepAcceptance(tx, person, found, { reason, act: null })
    return checkFigures(await find(tx), found.figures)
  })
}

/** Takes an acceptance back; the finding stands again. False where there is none. */
export async function withdrawAcceptance(
  db: Database,
  roadmap: Roadmap,
  person: Person,
  exception: string,
): Promise<boolean> {
  checkAccepting(roadmap, person)
  return actingAs(db, person, (tx) => withdrawException(tx, person.id, exception))
}

/** Every acceptance there was, and whether it still holds for what is found now. */
export function acceptancesOf(
  kept: readonly KeptException[],
  findings: readonly StandingFinding[],
): ExceptionsAnswer {
  const standing = new Map(findings.map((one) => [one.id, one.figures]))
  const stateOf = (one: KeptException): FindingException['state'] => {
    if (one.isWithdrawn) return 'withdrawn'
    const figures = standing.get(one.finding)
    if (figures === undefined) return 'no longer found'
    return figures === one.figures ? 'holds' : 'lapsed'
  }
  return {
    items: kept.map((one) => {
      const { figures: _figures, isWithdrawn: _withdrawn, audience: _audience, ...same } = one
      return { ...same, state: stateOf(one) }
    }),
  }
}
