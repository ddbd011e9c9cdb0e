// Why a stock is not known, in a sentence that page and command share.
import { say } from './completeness-sentences.ts'
import { findRegister, institutionWord, type Roadmap } from '../roadmap/index.ts'

/** What an institution has not stated of its register, so that a stock is not known. */
export interface StockGap {
  readonly jurisdiction: string
  readonly register: string
  readonly institution: string
  /** The last month at whose end its stock is known; null where no opening stock is stated. */
  readonly knownTo: string | null
  /** The first month after it, which is not stated as complete. */
  readonly lacking: string | null
}

/** “Lake Watch, Zenda: 2023-04 is not stated as complete in “Guard roster”; its stock is known to the end of 2023-03.” */
export function stockGapSentence(roadmap: Roadmap, gap: StockGap): string {
  const { jurisdiction, knownTo, lacking } = gap
  const area = roadmap.jurisdictions.find(({ id }) => id === jurisdiction)?.name.en ?? jurisdiction
  const register = findRegister(roadmap, gap.register)?.name.en ?? gap.register
  const who = `${institutionWord(roadmap, gap, 'en')}, ${area}`
  if (knownTo === null || lacking === null) return say('no-opening-stock', { who, register })
  return say('stock-known-to', { who, lacking, register, knownTo })
}
