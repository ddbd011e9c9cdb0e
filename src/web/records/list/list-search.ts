// What a list shows, as its address holds it: every part a text, so that an address can be read and passed on.
import {
  readFilter,
  recordFields,
  writeFilter,
  type Asking,
  type Field,
  type Operations,
  type RecordCondition,
  type Register,
} from '#definition'
import { listIn } from '../../data/search.ts'

const parts = [
  'jurisdiction',
  'institution',
  'from',
  'to',
  'search',
  'where',
  'counted',
  'import',
  'within',
  'sort',
  'descending',
  'columns',
  'page',
  'size',
  'sums',
] as const

/** Parts that say how records are shown and leave none out. */
const showing: ReadonlySet<string> = new Set(['sort', 'descending', 'columns', 'page', 'size', 'sums'])

export type ListSearch = Readonly<Partial<Record<(typeof parts)[number], string>>>

/** What every part of a list knows: the register, what is chosen, and how to choose otherwise. */
export interface ListProps {
  readonly register: Register
  readonly chosen: ListSearch
  readonly onChoose: (next: ListSearch) => void
}

/** Takes what belongs to a list out of an address. */
export function readListSearch(search: Record<string, unknown>): ListSearch {
  const given = parts.flatMap((name) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : []
  })
  return Object.fromEntries(given)
}

/** Is anything chosen that leaves records out? */
export const isNarrowed = (chosen: ListSearch): boolean =>
  Object.keys(chosen).some((name) => !showing.has(name))

export const pageSizes = ['25', '50', '100'] as const
const mostColumns = 5

/** Which page is shown, from 0, and how many records it has. */
export function pageOf({ page, size }: ListSearch): { readonly page: number; readonly size: number } {
  const chosen = pageSizes.find((one) => one === size) ?? '25'
  const at = /^\d{1,6}$/.test(page ?? '') ? Number(page) - 1 : 0
  return { page: Math.max(at, 0), size: Number(chosen) }
}

/** The columns chosen; where none are, the first fields that are not long texts: enough to know a record again. */
export function columnsOf(register: Register, { columns }: ListSearch): Field[] {
  const fields = recordFields(register)
  const wanted = listIn(columns)
  const chosen = fields.filter(({ id }) => wanted.includes(id))
  return chosen.length > 0 ? chosen : fields.filter(({ kind }) => kind !== 'long-text').slice(0, mostColumns)
}

/** A column of the rows below records: which table, and which of its fields. */
export interface RowColumn {
  readonly child: string
  readonly field: Field
}

/** Every column of rows that a list of the register could show. */
export function rowColumns({ children }: Register): (RowColumn & { readonly id: string })[] {
  return children.flatMap(({ id: child, fields }) =>
    fields.map((field) => ({ id: `${child}.${field.id}`, child, field })),
  )
}

/** The columns of rows that are chosen; none at first. */
export function rowColumnsOf(register: Register, { columns }: ListSearch): RowColumn[] {
  const wanted = listIn(columns)
  return rowColumns(register).filter(({ id }) => wanted.includes(id))
}

/** Without the page, which belongs to what was asked before. */
export function asked(search: ListSearch, change: Partial<Record<keyof ListSearch, string>>): ListSearch {
  const { page: _page, ...same } = search
  return readListSearch({ ...same, ...change })
}

/** The conditions in the address; none where it makes no sense, which the server then says. */
export function conditionsOf(register: Register, { where = '' }: ListSearch): readonly RecordCondition[] {
  const read = readFilter(register, where)
  return 'what' in read ? [] : read
}

/** The address with one field’s condition put in the place of what it had; taken out where none is given. */
export function withCondition(
  register: Register,
  search: ListSearch,
  place: { readonly field: string; readonly child?: string },
  condition: RecordCondition | undefined,
): ListSearch {
  const others = conditionsOf(register, search).filter(
    ({ field, child }) => field !== place.field || child !== place.child,
  )
  return asked(search, { where: writeFilter(condition ? [...others, condition] : others) })
}

/** Sorting by a field; a second time turns the order round. What is newest or highest comes first. */
export function sortedBy(register: Register, search: ListSearch, field: string): ListSearch {
  const isSame = (search.sort ?? register.countsOn) === field
  const descending = isSame && search.descending !== 'false' ? 'false' : ''
  return asked(search, { sort: field === register.countsOn ? '' : field, descending })
}

function questionOf({ descending, ...search }: ListSearch) {
  const { page: _page, size: _size, columns: _columns, sums: _sums, ...same } = search
  return {
    ...same,
    descending: descending === undefined || descending === '' ? undefined : descending === 'true',
  }
}

/** How one page of the list is asked for. */
export function askedPage(register: Register, search: ListSearch): Asking<Operations['records']> {
  const { page, size } = pageOf(search)
  return { params: { id: register.id }, query: { ...questionOf(search), limit: size, offset: page * size } }
}

/** How it is asked what the records of the list add up to. */
export function askedSums(register: Register, search: ListSearch): Asking<Operations['recordSums']> {
  const { sort: _sort, descending: _descending, ...narrowing } = questionOf(search)
  return { params: { id: register.id }, query: narrowing }
}

/** In what the list is taken along: with a row for each record, or for each row of a child table where one is named. */
export interface ListFile {
  readonly format: 'csv' | 'xlsx'
  readonly rows?: string
}

/** How the whole list is asked for as a file. */
export function askedFile(
  register: Register,
  search: ListSearch,
  { format, rows }: ListFile,
): Asking<Operations['records']> {
  const own = columnsOf(register, search).map(({ id }) => id)
  const ofRows = rowColumnsOf(register, search).map(({ child, field }) => `${child}.${field.id}`)
  const query = { ...questionOf(search), format, columns: [...own, ...ofRows].join(','), rows }
  return { params: { id: register.id }, query }
}
