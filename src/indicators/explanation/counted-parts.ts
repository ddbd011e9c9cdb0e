// What registers count towards a measure in one cell, jurisdiction by jurisdiction, and where its records are found.
import { itemClassId, writeCountedPlace, type CountedPart, type Roadmap } from '#definition'
import { readCountedSums, type Database } from '#storage'
import { chosenCodes, type MeasurePlan } from '../plan/index.ts'
import type { OpenedCell } from './parts.ts'

/** The codes kept of a dimension of which nothing is added up: the total as it is stated; undefined where parts are. */
function keptAlone({ grain, isAddable }: MeasurePlan, id: string): readonly string[] | undefined {
  const keep = grain.find(({ dimension }) => dimension === id)?.keep
  return isAddable || keep === 'every code' ? undefined : keep
}

/** The codes a measure takes in the cell. A checklist looks at every judgement, of the criteria that it asks. */
function codesOf(plan: MeasurePlan, cell: OpenedCell): Record<string, readonly string[]> {
  if (plan.measure.kind === 'checklist') {
    const { over } = plan.measure
    const criteria = chosenCodes(plan, over, cell.codes)
    return criteria ? { [over]: criteria } : {}
  }
  const chosen = [...plan.dimensions, itemClassId].flatMap((id) => {
    const codes = chosenCodes(plan, id, cell.codes) ?? keptAlone(plan, id)
    return codes ? [[id, codes] as const] : []
  })
  return Object.fromEntries(chosen)
}

/** The counted parts of a measure in a cell; none where no register feeds it, or none of its records is counted here. */
export async function readCountedParts(
  tx: Database,
  roadmap: Roadmap,
  plan: MeasurePlan,
  { cell, areas }: { readonly cell: OpenedCell; readonly areas: readonly string[] },
): Promise<CountedPart[]> {
  if (plan.counted === undefined) return []
  const place = { element: plan.element, period: cell.period, codes: codesOf(plan, cell) }
  const sums = await readCountedSums(tx, roadmap, place, areas)
  return sums.map(({ jurisdiction, value }) => ({
    jurisdiction,
    value,
    counted: writeCountedPlace({ ...place, jurisdiction }),
  }))
}
