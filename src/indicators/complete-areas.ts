// In which jurisdictions what a data element counts is complete, as anybody may know who reads figures.
import { completeAreas, registersFeeding, type Interval, type Roadmap } from '#definition'
import { readCompleteMonths, type Database } from '#storage'

/** Of which element, over which whole months, among which jurisdictions. */
export interface AskedAreas {
  readonly element: string
  readonly interval: Interval
  readonly among: readonly string[]
}

/** The jurisdictions in which every institution that keeps a register which feeds the element has stated all months. */
export async function readCompleteAreas(
  tx: Database,
  roadmap: Roadmap,
  { element, interval, among }: AskedAreas,
): Promise<string[]> {
  const months = await readCompleteMonths(tx, registersFeeding(roadmap, element), interval)
  return completeAreas(roadmap, { element, interval }, among, months)
}
