// Views of a list that a person named, kept on this device. What they hold is what an address holds.
import { readListSearch, type ListSearch } from './list-search.ts'

export interface View {
  readonly name: string
  readonly search: ListSearch
}

const placeOf = (register: string) => `waymark-views ${register}`

/** The views of a register; none where what is kept cannot be read. */
export function readViews(register: string): readonly View[] {
  try {
    const kept = JSON.parse(localStorage.getItem(placeOf(register)) ?? '[]') as readonly {
      readonly name: unknown
      readonly search: Record<string, unknown>
    }[]
    return kept.flatMap(({ name, search }) =>
      typeof name === 'string' ? [{ name, search: readListSearch(search) }] : [],
    )
  } catch {
    return []
  }
}

export function keepViews(register: string, views: readonly View[]): void {
  localStorage.setItem(placeOf(register), JSON.stringify(views))
}

const columnsPlace = (register: string) => `waymark-columns ${register}`

/** Remembers on this device which columns the lists of a register show; none means those at first. */
export function keepColumns(register: string, columns: readonly string[]): void {
  if (columns.length === 0) localStorage.removeItem(columnsPlace(register))
  else localStorage.setItem(columnsPlace(register), columns.join(','))
}

/** The list with the columns that were chosen last, where its address names none. */
export function withKeptColumns(register: string, search: ListSearch): ListSearch {
  const columns = localStorage.getItem(columnsPlace(register))
  return search.columns === undefined && columns !== null ? { ...search, columns } : search
}
