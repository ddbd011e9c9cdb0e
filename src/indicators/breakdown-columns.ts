import { columnOf, itemClassId } from '#definition'

/** The columns of the observation table that hold the codes of a breakdown. */
export function breakdownColumns(by: readonly string[]): string[] {
  return by.map((id) => (id === itemClassId ? 'item_class' : columnOf(id)))
}
