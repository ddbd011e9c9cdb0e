// Our own downloads, known again by their headings: lists of records in words, and observations. They map back exactly.
import { downloadHeadings } from './download-sentences.ts'
import { columnOf, institutionColumn, type Roadmap } from '../roadmap/index.ts'
import { recordFields, type ChildTable, type Register } from '../registers/index.ts'
import { textIn } from '../words/index.ts'
import { distinctHeadings } from './distinct-headings.ts'
import type { ColumnMapping, Mapping } from './mapping.ts'

/** The language in which lists are downloaded. */
export const downloadLanguage = 'en'

/** The headings of downloads of observations from the first on; later ones stand behind them. */
function firstDownloadHeadings(roadmap: Roadmap): string[] {
  return [
    ...['jurisdiction', 'element', 'start', 'end', 'accumulation', 'basis', 'item_class'],
    ...roadmap.dimensions.map(({ id }) => columnOf(id)),
    ...['value', 'lower', 'upper', 'unit', 'status', 'breakdown', 'audience'],
    ...['source', 'address', 'quote', 'note', 'vintage'],
  ]
}

/** Headings of observations that are downloaded, in their order. All of them are ours, so that they need no mapping. */
export function observationDownloadHeadings(roadmap: Roadmap): string[] {
  return [...firstDownloadHeadings(roadmap), 'action', 'reason']
}

/** Whether the headings are those of our own download of observations. */
export function isObservationDownload(headings: readonly string[], roadmap: Roadmap): boolean {
  const ours = firstDownloadHeadings(roadmap)
  return ours.every((heading, at) => headings[at] === heading)
}

/** Where the headings that are no fields begin; below 0 where this is no download of ours. */
function marksAt(headings: readonly string[]): number {
  if (headings[0]?.trim() !== downloadHeadings.jurisdiction) return -1
  return headings.findIndex((_heading, at) =>
    downloadHeadings.marks.every((mark, after) => headings[at + after]?.trim() === mark),
  )
}

/** Whether the headings are those of a list of records that was downloaded here. */
export function isRecordDownload(headings: readonly string[]): boolean {
  return marksAt(headings) >= 0
}

const namesOf = ({ fields }: Pick<ChildTable, 'fields'>) =>
  fields.map(({ name }) => textIn(name, downloadLanguage))

/** The child table whose rows are the rows of the file: its fields stand in front of the last headings. */
function childOf({ children }: Register, headings: readonly string[], end: number): ChildTable | undefined {
  return children.find((child) => {
    const names = namesOf(child)
    return names.length > 0 && names.every((name, at) => headings[end - names.length + at] === name)
  })
}

/** The columns of the record itself: whose it is, its fields, and who keeps it. */
function recordColumns(register: Register, given: readonly string[]): ColumnMapping[] {
  const open = [...recordFields(register)]
  const headings = distinctHeadings(given)
  return given.flatMap((name, at) => {
    const from = headings[at] ?? ''
    if (at === 0) return [{ from, to: 'jurisdiction' }]
    const field = open.findIndex((one) => textIn(one.name, downloadLanguage) === name)
    // Two fields of one name stand in their order.
    const [found] = field < 0 ? [] : open.splice(field, 1)
    if (found) return [{ from, to: columnOf(found.id) }]
    return name === downloadHeadings.institution ? [{ from, to: institutionColumn }] : []
  })
}

const childColumns = (child: ChildTable, headings: readonly string[]): ColumnMapping[] =>
  child.fields.map(({ id }, at) => ({
    from: headings[at] ?? '',
    to: `${columnOf(child.id)}.${columnOf(id)}`,
  }))

/** The mapping of a list that was downloaded here; undefined where it is none of this register. */
export function recordDownload(register: Register, cells: readonly string[]): Mapping | undefined {
  const given = cells.map((cell) => cell.trim())
  const end = marksAt(given)
  if (end < 0) return undefined
  const headings = distinctHeadings(given)
  const child = childOf(register, given, end)
  const below = child ? child.fields.length : register.children.length
  const ofRecord = recordColumns(register, given.slice(0, end - below))
  return {
    name: register.id,
    target: { register: register.id },
    columns: child ? [...ofRecord, ...childColumns(child, headings.slice(end - below))] : ofRecord,
    ...(child ? { groupBy: [headings[end] ?? ''] } : {}),
  }
}
