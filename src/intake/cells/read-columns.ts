// What each column of a table is read as: a number, a day, a name. Only where that is known can a cell be understood.
import {
  headingsOf,
  headingsUsed,
  plainText,
  type ColumnMapping,
  type Mapping,
  type OwnHeading,
} from '#definition'

/** `name`: numbers and marks that name something; `code`: an answer of a list; `other`: free text. */
export type ColumnKind = 'number' | 'percent' | 'day' | 'moment' | 'period' | 'name' | 'code' | 'other'

export interface ReadColumn {
  /** From 0. */
  readonly at: number
  /** As the file has it. */
  readonly heading: string
  readonly kind: ColumnKind
  /** A person or a layout has said which decimal mark its numbers have, or takes its cells apart. */
  readonly isSaid: boolean
  /** It holds the numbers of records or of things: what names them has to be right to the letter. */
  readonly isKey: boolean
  /** Its dates are read in an order that a layout says, so that a time behind them is left out. */
  readonly hasDateOrder: boolean
}

const kindsOfFields: Readonly<Record<string, ColumnKind>> = {
  ...{ 'whole-number': 'number', 'decimal-quantity': 'number', percent: 'percent', date: 'day' },
  ...{ 'date-time': 'moment', 'record-identifier': 'name', reference: 'name', marking: 'name', text: 'name' },
  ...{ code: 'code', codes: 'code', age: 'code' },
}

/** Columns of observations by our heading. */
const kindOfObservation: Readonly<Record<string, ColumnKind>> = {
  ...{ value: 'number', lower: 'number', upper: 'number', start: 'day', end: 'day', vintage: 'day' },
  period: 'period',
}

/** What the answers of a field of that kind are read as. */
export const kindOfField = (kind: string): ColumnKind => kindsOfFields[kind] ?? 'other'

const kindOf = ({ definition, field }: OwnHeading): ColumnKind =>
  definition ? kindOfField(definition.kind) : (kindOfObservation[field] ?? 'other')

const keyKinds = new Set(['record-identifier', 'marking'])

/** Whether answers of that kind name a record or a thing. */
const isKeyKind = (kind: string) => keyKinds.has(kind)

interface Source {
  readonly heading: string
  readonly mapping?: ColumnMapping
}

function sourcesOf({ column }: OwnHeading, mapping: Mapping | null): Source[] {
  if (!mapping) return [{ heading: column }]
  return mapping.columns
    .filter(({ to }) => to === column)
    .flatMap((one) => headingsOf(one).map((heading) => ({ heading, mapping: one })))
}

/** What of a column does not depend on its place. A cell that is joined with others, is a part of a place, or of which a piece is meant, is a text. */
function columnOf(own: OwnHeading, { mapping }: Source, heading: string): Omit<ReadColumn, 'at'> {
  const { decimal, separator, codes, dates, piece } = mapping?.read ?? {}
  const isJoined = mapping !== undefined && (headingsOf(mapping).length > 1 || mapping.part !== undefined)
  const isPiece = isJoined || piece !== undefined
  const isSaid = [decimal, separator, codes].some((said) => said !== undefined)
  const kind = isPiece ? 'other' : kindOf(own)
  const isKey = kind === 'name' && isKeyKind(own.definition?.kind ?? '')
  return { heading, kind, isSaid, isKey, hasDateOrder: dates !== undefined }
}

/** The columns of a table that are read, by their place. What a layout only tests or groups by is read as it stands. */
export function readColumns(
  headings: readonly string[],
  covered: readonly OwnHeading[],
  mapping: Mapping | null,
): ReadColumn[] {
  const plain = headings.map(plainText)
  const placeOf = (heading: string) => plain.indexOf(plainText(heading))
  const columns = new Map<number, ReadColumn>()
  for (const own of covered) {
    for (const source of sourcesOf(own, mapping)) {
      const at = placeOf(source.heading)
      const column = columnOf(own, source, headings[at] ?? source.heading)
      columns.set(at, { ...column, at, kind: columns.has(at) ? 'other' : column.kind })
    }
  }
  for (const heading of mapping ? headingsUsed(mapping) : []) {
    const at = placeOf(heading)
    const column = { at, heading, kind: 'other', isSaid: true, isKey: false, hasDateOrder: false } as const
    if (!columns.has(at)) columns.set(at, column)
  }
  columns.delete(-1)
  return [...columns.values()].toSorted((a, b) => a.at - b.at)
}

/** The columns of a download of ours: its numbers have a point before their decimals, and nothing parts thousands. */
export const ownColumns = (columns: readonly ReadColumn[]): ReadColumn[] =>
  columns.map((column) => ({ ...column, isSaid: true, isKey: false }))
