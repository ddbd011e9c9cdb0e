// A layout for a file of figures, worked out where its headings leave no doubt: our own headings, and columns that are periods.
import {
  headingsMissing,
  observationHeadings,
  plainHeading,
  type ColumnMapping,
  type ImportProblem,
  type Mapping,
  type Roadmap,
  type TextAsRead,
  type TextReading,
} from '#definition'
import { findShape, shapeFile } from '../shaping/index.ts'
import { chooseTable, firstRows, openImportFile, orRefusal } from '../sheets/index.ts'
import { textAsRead } from './text-as-read.ts'

/** Which file, and what is known of how to read it. */
export interface FiguresWish {
  readonly roadmap: Roadmap
  readonly path: string
  readonly mostMegabytes: number
  readonly table?: string
  readonly text?: TextReading
}

export interface FiguresSuggestion {
  readonly mapping: Mapping
  readonly unrecognised: readonly string[]
  readonly missing: readonly string[]
  /** How the text of the file was read; null where it is no text of columns. */
  readonly text: Pick<TextAsRead, 'encoding' | 'sample'> | null
}

/** The layout, or why the file cannot be read. A heading that is none of ours is left to a person. */
export async function suggestObservations(wish: FiguresWish): Promise<FiguresSuggestion | ImportProblem> {
  const { roadmap, path, mostMegabytes, text } = wish
  const file = await openImportFile(path, mostMegabytes, text)
  if ('kind' in file) return file
  const table = chooseTable(file, wish.table)
  if (typeof table !== 'string') return table
  const target = { observations: true } as const
  const found = await orRefusal(path, async () => {
    const shape = await findShape(file, table, { withPeriods: true })
    const [heading] = await firstRows(shapeFile(file, table, { ...shape, target }), table, 1)
    return { shape, headings: heading?.cells ?? [] }
  })
  if (Array.isArray(found)) {
    const [problem] = found
    if (problem) return problem
    throw new Error('A file is refused without a problem.')
  }
  const { shape, headings } = found
  const { unpivot } = shape
  const known = observationHeadings(roadmap)
  const columns = headings.flatMap((from): ColumnMapping[] => {
    if (from === unpivot?.heading) return [{ from, to: 'period', read: { periods: true } }]
    if (from === unpivot?.cell) return [{ from, to: 'value' }]
    const to = plainHeading(from)
    return known.includes(to) ? [{ from, to }] : []
  })
  const place = table === '' ? shape : { ...shape, table }
  const mapping: Mapping = { name: 'observations', target, ...place, columns }
  const unrecognised = headings.filter((one) => one !== '' && !columns.some(({ from }) => from === one))
  return { mapping, unrecognised, missing: headingsMissing(mapping, roadmap), text: textAsRead(file, text) }
}
