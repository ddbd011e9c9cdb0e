// Puts the roadmap's quality rules to everything that is stored and that the person may see.
import { setImmediate } from 'node:timers/promises'
import {
  countsAsked,
  elementsBeside,
  lookForFindings,
  type DataElement,
  type Finding,
  type Roadmap,
  type StandingFinding,
} from '#definition'
import {
  readCountsAsked,
  readCurrentObservations,
  readExceptions,
  type Database,
  type KeptException,
} from '#storage'
import { figuresDigest, findingId } from './finding-identity.ts'

/** What is found in one element: it can be kept by itself, since most changes speak of a few elements only. */
export interface FindingPart {
  readonly name: string
  /** The element and those that are looked at beside it. */
  readonly elements: readonly string[]
  readonly work: (tx: Database) => Promise<readonly Finding[]>
}

/** Element by element, so that a large database is never in memory as a whole; others are served in between. */
async function findIn(tx: Database, roadmap: Roadmap, element: DataElement, read: readonly string[]) {
  const observations = await readCurrentObservations(tx, roadmap, read)
  const counts = await readCountsAsked(tx, roadmap, countsAsked(roadmap, element, observations))
  const found: Finding[] = []
  await setImmediate()
  for (const more of lookForFindings(roadmap, observations, { elements: [element.id], counts })) {
    found.push(...more)
    await setImmediate()
  }
  return found
}

function withAcceptance(finding: Finding, kept: ReadonlyMap<string, KeptException[]>): StandingFinding {
  const { about: _about, ...same } = finding
  const [id, figures] = [findingId(finding), figuresDigest(finding)]
  const own = (kept.get(id) ?? []).filter(({ isWithdrawn }) => !isWithdrawn)
  const holding = own.find((one) => one.figures === figures)
  const lapsed = holding ? undefined : own[0]
  const note = ({ id: exception, reason, at, by }: KeptException) => ({ exception, reason, at, by })
  return {
    ...same,
    id,
    figures,
    ...(holding ? { accepted: note(holding) } : {}),
    ...(lapsed ? { lapsed: note(lapsed) } : {}),
  }
}

/** The findings of all elements, in the order of the roadmap; of some only, where they are named. */
export function findingParts(roadmap: Roadmap, only?: readonly string[]): FindingPart[] {
  const looked = roadmap.dataElements.filter(({ id }) => only?.includes(id) ?? true)
  return looked.map((element) => {
    const elements = [element.id, ...elementsBeside(roadmap, element)]
    const work = (tx: Database) => findIn(tx, roadmap, element, elements)
    return { name: `findings ${element.id}`, elements, work }
  })
}

/** Findings, the gravest first, each with its acceptance where it has one. */
export async function standingFindings(
  found: readonly Finding[],
  exceptions: readonly KeptException[],
): Promise<StandingFinding[]> {
  const order = ['error', 'warning', 'note']
  const kept = Map.groupBy(exceptions, ({ finding }) => finding)
  const standing: StandingFinding[] = []
  for (const finding of found.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))) {
    if (standing.length % 100 === 0) await setImmediate()
    standing.push(withAcceptance(finding, kept))
  }
  return standing
}

/**
 * All findings, the gravest first, each with its acceptance where it has one; of some elements only, where they are
 * named. Only the latest vintage of each source's figure is looked at, and what registers count.
 */
export async function readFindings(
  tx: Database,
  roadmap: Roadmap,
  { only }: { only?: readonly string[] } = {},
): Promise<StandingFinding[]> {
  const found: Finding[] = []
  for (const part of findingParts(roadmap, only)) found.push(...(await part.work(tx)))
  return standingFindings(found, await readExceptions(tx))
}
