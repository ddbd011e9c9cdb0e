// Writes a workbook as a stream. The same content gives the same bytes; no formula gets out.
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { columnLetters } from '../xlsx/index.ts'
import { commentBoxesXml, commentRelationsXml, commentsXml, type CellComment } from './comments-xml.ts'
import { labelSheet } from './label-sheet.ts'
import type { OutRow, OutSheet, OutWorkbook } from './sheet-plan.ts'
import { sheetXml, type SheetContext } from './sheet-xml.ts'
import { stylesXml } from './styles-xml.ts'
import {
  contentTypesXml,
  corePropertiesXml,
  packageRelationsXml,
  workbookRelationsXml,
  workbookXml,
} from './workbook-xml.ts'

/** The day that all parts carry. */
const options = { mtime: new Date(2000, 0, 1), forceDosTimestamp: true }
const listsName = 'Lists'

/** Choices stand in a hidden sheet, a column each, as drop-downs need them. */
function listsSheet(lists: Readonly<Record<string, readonly string[]>>): OutSheet {
  const columns = Object.entries(lists)
  const longest = Math.max(0, ...columns.map(([, choices]) => choices.length))
  const rows = Array.from({ length: longest + 1 }, (_row, at): OutRow => ({
    cells: columns.map(([name, choices]) => ({ text: at === 0 ? name : (choices[at - 1] ?? '') })),
  }))
  return {
    name: listsName,
    columns: columns.map(() => ({ width: 30 })),
    rows,
    isHidden: true,
    isProtected: true,
  }
}

function placesOf(lists: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  return new Map(
    Object.entries(lists).map(([name, choices], at) => {
      const letters = columnLetters(at)
      return [name, `${listsName}!$${letters}$2:$${letters}$${choices.length + 1}`]
    }),
  )
}

/** A sheet with comments names them in advance, whether any come or not. */
export interface CommentedSheet extends OutSheet {
  readonly hasComments?: true
}

interface Writing {
  readonly zip: ZipFile
  /** Adds a part that is made while it is written. */
  readonly add: (name: string, make: () => AsyncGenerator<string> | Generator<string>) => void
}

/** Rows that are not written any more are not read any more either, and rows that fail are the end of the workbook. */
function startWriting(): Writing {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  let part: Readable | undefined
  zip.on('error', (error: Error) => output.destroy(error))
  output.once('close', () => part?.destroy())
  return {
    zip,
    add: (name, make) =>
      zip.addReadStreamLazy(name, options, (hand) => {
        part = Readable.from(output.destroyed ? [] : make())
        // Nobody else hears of it: without this the error of a row would be the end of the process.
        part.once('error', (error) => output.destroy(error))
        hand(null, part)
      }),
  }
}

function addSheet(
  { zip, add }: Writing,
  sheet: CommentedSheet,
  at: number,
  { places, label }: { readonly places: ReadonlyMap<string, string>; readonly label: string | undefined },
): void {
  const comments: CellComment[] = []
  const hasComments = sheet.hasComments === true
  const context: SheetContext = {
    placeOfList: (name) => places.get(name),
    noteComment: (row, column, text) => comments.push({ row, column, text }),
    hasComments,
    ...(label === undefined ? {} : { label }),
  }
  add(`xl/worksheets/sheet${at + 1}.xml`, () => sheetXml(labelSheet(sheet, label), at, context))
  if (!hasComments) return
  // Parts are written one after the other, so the rows have been seen by now.
  add(`xl/comments${at + 1}.xml`, () => commentsXml(comments))
  add(`xl/drawings/boxes${at + 1}.vml`, () => commentBoxesXml(comments))
  zip.addBuffer(
    Buffer.from(commentRelationsXml(at + 1)),
    `xl/worksheets/_rels/sheet${at + 1}.xml.rels`,
    options,
  )
}

/**
 * The bytes of the workbook as they are made. Memory does not grow with its rows. Where the rows fail, the stream fails
 * with their error; where nobody takes the bytes any more, the rows are left.
 */
export function writeWorkbook(
  workbook: OutWorkbook & { readonly sheets: readonly CommentedSheet[] },
): Readable {
  const { lists = {}, label } = workbook
  const hasLists = Object.keys(lists).length > 0
  const sheets: CommentedSheet[] = [...workbook.sheets, ...(hasLists ? [listsSheet(lists)] : [])]
  const commented = [...sheets.keys()].filter((at) => sheets[at]?.hasComments)
  const writing = startWriting()
  const { zip } = writing
  const put = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name, options)
  put('[Content_Types].xml', contentTypesXml(sheets, commented))
  put('_rels/.rels', packageRelationsXml())
  put('docProps/core.xml', corePropertiesXml(workbook))
  put('xl/workbook.xml', workbookXml(sheets))
  put('xl/_rels/workbook.xml.rels', workbookRelationsXml(sheets))
  put('xl/styles.xml', stylesXml())
  const places = placesOf(lists)
  for (const [at, sheet] of sheets.entries()) addSheet(writing, sheet, at, { places, label })
  zip.end()
  return zip.outputStream as Readable
}
