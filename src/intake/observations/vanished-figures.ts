// What an earlier edition of a file said and this one no longer has: of the sources that it speaks of, and nothing else.
// Files share names without being editions of each other (“figures.csv”, the form of a KPI): an edition says again at least
// one thing that the document said before, of the same source at the same address.
import { codesText, factKey, type Observation, type Roadmap, type Withdrawal } from '#definition'
import { readEarlierEdition, type Database } from '#storage'
import type { FileFigure, UnreadFacts } from '../reading/index.ts'

const keyOf = (one: Observation | Withdrawal) => `${factKey(one)}|${one.source}`
const documentOf = ({ source, address }: Observation) => `${source} ${address}`

/** Told of every row of the file, it says at the end what is no longer in it. */
export interface VanishedWatch {
  readonly see: (row: FileFigure) => void
  readonly vanished: () => readonly Observation[]
}

/**
 * Watches for what the database holds from earlier files of that name; for nothing where that is too much. What a row with
 * a problem may speak of has not vanished.
 */
export async function watchVanished(
  tx: Database,
  roadmap: Roadmap,
  { file, unread }: { readonly file: string; readonly unread: UnreadFacts },
): Promise<VanishedWatch> {
  const earlier = (await readEarlierEdition(tx, roadmap, file)) ?? []
  const standing = new Map(earlier.map((one) => [keyOf(one), one]))
  const saidAgain = new Set<string>()
  return {
    see: (row) => {
      if (standing.size === 0) return
      const key = keyOf('withdrawal' in row ? row.withdrawal : row.observation)
      const before = standing.get(key)
      if (!before) return
      standing.delete(key)
      if ('observation' in row && documentOf(row.observation) === documentOf(before))
        saidAgain.add(documentOf(before))
    },
    vanished: () =>
      [...standing.values()].filter((one) => saidAgain.has(documentOf(one)) && !unread.mayConcern(one)),
  }
}

/** A figure in a few words, for whoever is asked about it. */
export function figureName({ jurisdiction, element, start, end, codes, source }: Observation): string {
  const broken = codesText(codes)
  return `${element}${broken === '' ? '' : ` (${broken})`}, ${jurisdiction}, ${start} to ${end}, ${source}`
}

/** Takes back what vanished, for the reason that is given. */
export function withdrawalOf(vanished: Observation, reason: string): Withdrawal {
  const { jurisdiction, element, start, end, accumulation, basis, itemClass, codes } = vanished
  const fact = { jurisdiction, element, start, end, accumulation, basis, itemClass, codes }
  return { ...fact, source: vanished.source, vintage: vanished.vintage, audience: vanished.audience, reason }
}
