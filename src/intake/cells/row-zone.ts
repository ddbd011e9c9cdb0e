// By whose clocks the times of a row go: those of the jurisdiction whose record or figure it is.
import {
  codeTable,
  findMeantArea,
  headingsOf,
  plainText,
  readMappedCell,
  type Mapping,
  type Roadmap,
} from '#definition'

/** What is known of whose rows they are. */
export interface WhoseRows {
  readonly roadmap: Roadmap
  readonly headings: readonly string[]
  readonly mapping: Mapping | null
  /** Said once for the whole table. */
  readonly told: string | undefined
}

/** Finds the time zone of a row; undefined where it is not known whose it is, or several zones are meant. */
export function zoneFinder({ roadmap, headings, mapping, told }: WhoseRows) {
  const column = mapping?.columns.find(({ to }) => to === 'jurisdiction')
  const heading = mapping ? (column ? headingsOf(column)[0] : undefined) : 'jurisdiction'
  const at = heading === undefined ? -1 : headings.map(plainText).indexOf(plainText(heading))
  const table = codeTable(column?.read?.codes)
  const constant = told ?? mapping?.constants?.['jurisdiction']
  const zones = new Map(roadmap.jurisdictions.map(({ id, timeZone }) => [id, timeZone]))
  return (cells: readonly string[]): string | undefined => {
    const cell = readMappedCell(cells[at] ?? '', column?.read ?? {}, table)
    const area = findMeantArea(roadmap, cell === '' ? (constant ?? '') : cell)
    return area === undefined ? undefined : zones.get(area)
  }
}
