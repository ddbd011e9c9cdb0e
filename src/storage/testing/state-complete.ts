// Registers that are complete, for tests: stated by everybody who keeps them.
import {
  countsStocks,
  findRegister,
  getInterval,
  firstMonth,
  registerKeepers,
  type Interval,
  type Roadmap,
} from '#definition'
import { actingAs, administrator } from '../database/acting-as.ts'
import { writeStatements } from '../completeness/completeness-statements.ts'
import type { Database } from '../database/database.ts'

/** Which registers are complete, and when: all of them, everywhere, where nothing is said. */
export interface Stated {
  readonly registers?: readonly string[]
  readonly jurisdictions?: readonly string[]
  /** From the first to the last of these periods. */
  readonly from: string
  readonly to?: string
}

/** States that registers are complete, as every institution that keeps them, and the stock at the end of the first month. */
export async function stateComplete(db: Database, roadmap: Roadmap, stated: Stated): Promise<void> {
  const { registers, jurisdictions, from, to = from } = stated
  const days: Interval = { start: getInterval(from).start, end: getInterval(to).end }
  const keepers = registerKeepers(roadmap).filter(
    ({ register, jurisdiction }) =>
      (registers?.includes(register) ?? true) && (jurisdictions?.includes(jurisdiction) ?? true),
  )
  const statements = keepers.map((keeper) => ({
    ...{ jurisdiction: keeper.jurisdiction, register: keeper.register, institution: keeper.institution },
    ...days,
    ...{ kind: 'complete' as const, reason: null },
  }))
  const openings = statements
    .filter(({ register: id }) => {
      const register = findRegister(roadmap, id)
      return register !== undefined && countsStocks(register)
    })
    .map((one) => ({ ...one, ...firstMonth(days), kind: 'opening' as const }))
  await actingAs(db, administrator, (tx) => writeStatements(tx, [...openings, ...statements]))
}
