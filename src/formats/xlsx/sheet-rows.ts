// The rows of a sheet as they stream by. Rows and cells that hold nothing cost nothing, however many there are.
import {
  BrokenTable,
  checkColumnLimit,
  checkRowLimit,
  mostOf,
  type CellKind,
  type TableLimits,
  type TableRow,
} from '../tables/index.ts'
import { findPlace } from './cell-place.ts'
import { cellValue, type CellContext } from './cell-value.ts'
import { coverOf, type MergedArea } from './merged-areas.ts'
import { brokenWorkbook } from './broken-workbook.ts'
import { readXml, type XmlReader } from './read-xml.ts'
import { say } from './sentences/xlsx-sentences.ts'

export interface SheetToRead {
  readonly context: CellContext
  readonly merged: readonly MergedArea[]
  readonly limits: TableLimits
}

interface GrowingCell {
  column: number
  type: string
  style: number
  value: string
  formula: string | undefined
}

interface GrowingRow {
  line: number
  readonly cells: string[]
  readonly kinds: CellKind[]
  shown?: string[]
  isHidden?: true
  hiddenColumns?: readonly number[]
}

/** Puts a filled cell into its column; columns left out before it are empty. */
function place(row: GrowingRow, column: number, text: string, kind: CellKind): void {
  while (row.cells.length < column) {
    row.cells.push('')
    row.kinds.push('empty')
  }
  row.cells[column] = text
  row.kinds[column] = kind
}

/** Marks the cells of the row that merged areas hide, so that they are not taken for empty ones. */
function markMerged(row: GrowingRow, areas: readonly MergedArea[], mostColumns: number): void {
  for (const { top, left, right } of areas) {
    for (let column = left; column <= Math.min(right, mostColumns - 1); column += 1) {
      const isFirst = column === left && row.line === top
      if (!isFirst && (row.cells[column] ?? '') === '') place(row, column, '', 'merged')
    }
  }
}

/** The line of a row that says where it stands, or follows the one before. */
function lineOf(said: string | undefined, before: number): number {
  const line = Math.max(before + 1, Math.floor(Number(said ?? 0)) || 0)
  if (line <= mostOf.sheetRows) return line
  throw brokenWorkbook(say('row-below-last'), mostOf.sheetRows)
}

function checkCellCount(count: number, line: number): void {
  if (count <= mostOf.sheetColumns) return
  throw brokenWorkbook(say('row-too-wide'), line)
}

function checkCellText({ value, formula = '' }: GrowingCell, line: number): void {
  if (Math.max(value.length, formula.length) <= mostOf.cellText) return
  throw brokenWorkbook(say('cell-too-long', { most: mostOf.cellText }), line)
}

const isTrue = (said: string | undefined) => said === '1' || said === 'true'

/** Columns that a setting of the sheet hides; those beyond the last one that is read hide nothing. */
function hiddenIn({ hidden, min, max }: Readonly<Record<string, string>>, mostColumns: number): number[] {
  if (!isTrue(hidden)) return []
  const [first, last] = [Math.max(1, Number(min) || 1), Math.min(Number(max) || 1, mostColumns)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_none, at) => first - 1 + at)
}

function newRow(line: number, hidden: string | undefined, hiddenColumns: readonly number[]): GrowingRow {
  return {
    ...{ line, cells: [], kinds: [] },
    ...(isTrue(hidden) ? { isHidden: true } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
  }
}

interface Reading {
  readonly reader: XmlReader
  /** The row that was begun last; 0 before the first. */
  readonly line: () => number
  /** The rows that ended since this was last asked. */
  readonly takeRows: () => TableRow[]
}

function startReading({ context, merged, limits }: SheetToRead): Reading {
  const cover = coverOf(merged)
  const ready: TableRow[] = []
  let [rows, line] = [0, 0]
  let row: GrowingRow = { line: 0, cells: [], kinds: [] }
  let cell: GrowingCell = { column: -1, type: 'n', style: 0, value: '', formula: undefined }
  let into: 'value' | 'formula' | undefined
  let cellsInRow = 0
  let isAid = false
  const hiddenColumns: number[] = []
  const openCell = ({ r = '', t = 'n', s = '0' }: Readonly<Record<string, string>>) => {
    const column = findPlace(r)?.column ?? cell.column + 1
    cellsInRow += 1
    checkCellCount(cellsInRow, line)
    cell = { column, type: t, style: Number(s), value: '', formula: undefined }
  }
  const closeCell = () => {
    const { text, kind, shown } = cellValue(cell, context)
    if (kind === 'empty') return
    checkColumnLimit(cell.column + 1, limits, line)
    place(row, cell.column, text, kind)
    if (shown !== undefined) (row.shown ??= [])[cell.column] = shown
  }
  const closeRow = () => {
    if (row.cells.length === 0) return
    rows += 1
    checkRowLimit(rows, limits, line)
    markMerged(row, cover(line), limits.columns)
    ready.push(row)
  }
  const open: XmlReader['open'] = (name, attributes) => {
    if (name === 'row') {
      line = lineOf(attributes.r, line)
      cellsInRow = 0
      row = newRow(line, attributes.hidden, hiddenColumns)
      cell.column = -1
    } else if (name === 'col') hiddenColumns.push(...hiddenIn(attributes, limits.columns))
    else if (name === 'c') openCell(attributes)
    else if (name === 'rPh') isAid = true
    else if (name === 'v' || (name === 't' && !isAid)) into = 'value'
    else if (name === 'f') {
      into = 'formula'
      cell.formula = ''
    }
  }
  const close: XmlReader['close'] = (name) => {
    into = undefined
    if (name === 'c') closeCell()
    if (name === 'row') closeRow()
    if (name === 'rPh') isAid = false
  }
  const text: XmlReader['text'] = (piece) => {
    if (into === 'value') cell.value += piece
    else if (into === 'formula') cell.formula = (cell.formula ?? '') + piece
    checkCellText(cell, line)
  }
  const takeRows = () => ready.splice(0)
  return { reader: { open, close, text }, line: () => line, takeRows }
}

/**
 * Reads the rows that hold anything, as they stream by.
 *
 * @throws BrokenTable where they cannot be read on, with the row that was begun last where the fault names none
 */
export async function* readSheetRows(
  part: AsyncIterable<Buffer>,
  sheet: SheetToRead,
): AsyncGenerator<TableRow> {
  const { reader, line, takeRows } = startReading(sheet)
  try {
    yield* readXml(part, reader, takeRows)
  } catch (error) {
    throw error instanceof BrokenTable && error.line === 0 ? new BrokenTable(error.refusal, line()) : error
  }
}
