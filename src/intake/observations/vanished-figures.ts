// What an earlier edition of a file said and this one no longer has: of the sources that it speaks of, and nothing else.
import { codesText, factKey, type Observation, type Roadmap, type Withdrawal } from '#definition'
import { readEarlierEdition, type Database } from '#storage'
import type { FileFigure } from '../reading/index.ts'

const keyOf = (one: Observation | Withdrawal) => `${factKey(one)}|${one.source}`
const documentOf = ({ source, address }: Observation) => `${source} ${address}`

/** Told of every row of the file, it says at the end what is no longer in it. */
export interface VanishedWatch {
  readonly see: (row: FileFigure) => void
  readonly vanished: () => readonly Observation[]
}

/** Watches for what the database holds from earlier files of that name; for nothing where that is too much. */
export async function watchVanished(tx: Database, roadmap: Roadmap, file: string): Promise<VanishedWatch> {
  const earlier = (await readEarlierEdition(tx, roadmap, file)) ?? []
  const standing = new Map(earlier.map((one) => [keyOf(one), one]))
  const documents = new Set<string>()
  return {
    see: (row) => {
      if (standing.size === 0) return
      const one = 'withdrawal' in row ? row.withdrawal : row.observation
      standing.delete(keyOf(one))
      if ('observation' in row) documents.add(documentOf(row.observation))
    },
    vanished: () => [...standing.values()].filter((one) => documents.has(documentOf(one))),
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
