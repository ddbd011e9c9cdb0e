// Prints what a command was asked for: as text, CSV or JSON. Invented data say so in each of them.
import { inventedMark, inventedSentence } from '#definition'
import { labelCsv } from '#formats'
import { said, colors, print, say } from '../workplace/index.ts'

/** Prints text for people. */
export function printText(isInvented: boolean, text: string): void {
  if (isInvented) print(colors.bold(said(inventedSentence)))
  print(text)
}

/** Prints a table for spreadsheets. */
export function printCsv(isInvented: boolean, csv: string, isPublished = false): void {
  const { column, value, published } = inventedMark
  const kind = isPublished ? published : value
  print((isInvented ? labelCsv(csv, { column, value: kind }) : csv).trimEnd())
}

/** Prints data for programs: an object, or a list of them. An empty list has no place for the label: it stands beside it. */
export function printJson(isInvented: boolean, data: object): void {
  const mark = { [inventedMark.property]: inventedMark.value }
  const marked = (one: object) => ({ ...mark, ...one })
  if (isInvented && Array.isArray(data) && data.length === 0) say(said(inventedSentence))
  const labelled = Array.isArray(data) ? data.map(marked) : marked(data)
  print(JSON.stringify(isInvented ? labelled : data, undefined, 2))
}
