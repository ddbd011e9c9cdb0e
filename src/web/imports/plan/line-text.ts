// Lines of a file as the page says them: a line of a further sheet with its sheet.
import { importWords } from '../../words/import-words.ts'

const { plan: said } = importWords

/** A line, with its sheet where it is not the first of several. */
export const lineText = ({
  line,
  sheet,
}: {
  readonly line: number
  readonly sheet?: string | undefined
}): string => (sheet === undefined ? String(line) : said.inSheet(String(line), sheet))

/** The lines of a list, those of further sheets behind those of the first. */
export const lineList = ({
  lines,
  furtherLines = [],
}: {
  readonly lines: readonly number[]
  readonly furtherLines?: readonly { readonly line: number; readonly sheet: string }[] | undefined
}): string[] => [...lines.map(String), ...furtherLines.map(lineText)]
