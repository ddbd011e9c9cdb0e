// Puts the roadmap's quality rules to everything that is stored and that the person may see.
import {
  elementsBeside,
  findFindings,
  type DataElement,
  type Finding,
  type Roadmap,
  type StandingFinding,
} from '#definition'
import {
  countRowsByElement,
  readCountedCells,
  readCurrentObservations,
  readExceptions,
  type Database,
  type KeptException,
} from '#storage'
import { figuresDigest, findingId } from './finding-identity.ts'

/** About as many rows are read at once; an element is never split. */
const rowsAtOnce = 25_000

/** The elements in portions, so that a large database is never in memory as a whole. */
function portionsOf(elements: readonly DataElement[], rows: ReadonlyMap<string, number>): DataElement[][] {
  const portions: DataElement[][] = []
  let left = 0
  for (const element of elements) {
    const own = rows.get(element.id) ?? 0
    if (own > left || portions.length === 0) {
      portions.push([])
      left = rowsAtOnce
    }
    portions.at(-1)?.push(element)
    left -= own
  }
  return portions
}

async function findIn(tx: Database, roadmap: Roadmap, portion: readonly DataElement[]): Promise<Finding[]> {
  const elements = portion.map(({ id }) => id)
  const read = [...new Set(portion.flatMap((element) => [element.id, ...elementsBeside(roadmap, element)]))]
  const observations = await readCurrentObservations(tx, roadmap, read)
  return findFindings(roadmap, observations, { elements, cells: await readCountedCells(tx, roadmap, read) })
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

/**
 * All findings, the gravest first, each with its acceptance where it has one; of some elements only, where they are
 * named. Only the latest vintage of each source's figure is looked at, and what registers count.
 */
export async function readFindings(
  tx: Database,
  roadmap: Roadmap,
  only?: readonly string[],
): Promise<StandingFinding[]> {
  const order = ['error', 'warning', 'note']
  const elements = roadmap.dataElements.filter(({ id }) => only === undefined || only.includes(id))
  const found: Finding[] = []
  for (const portion of portionsOf(elements, await countRowsByElement(tx, roadmap)))
    found.push(...(await findIn(tx, roadmap, portion)))
  const kept = Map.groupBy(await readExceptions(tx), ({ finding }) => finding)
  return found
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map((finding) => withAcceptance(finding, kept))
}
