// A draft row and its cells: texts and words as they stand in the file, before anybody asks what they mean.
import type { Params, ProblemCode } from '../problems/index.ts'

const longestText = 2000

/** Cells by column name, as they stand in the file; a missing column is an empty cell. */
export type Draft = Readonly<Record<string, string | undefined>>

/** Notes one problem: its code, the column, what the sentence needs. */
export type Complain = (code: ProblemCode, column: string, params?: Params) => void

/** What stands in a column, blanks around it aside. */
export function cell(draft: Draft, column: string): string {
  return (draft[column] ?? '').trim()
}

/** One of a column's words, or the usual one where the cell is empty. */
export function readWord<const W extends string>(
  draft: Draft,
  column: string,
  choice: { words: readonly W[]; usual: W },
  complain: Complain,
): W {
  const value = cell(draft, column).toLowerCase()
  if (value === '') return choice.usual
  const found = choice.words.find((word) => word === value)
  if (!found) complain('word-unknown', column, { column, value, allowed: choice.words.join(', ') })
  return found ?? choice.usual
}

/** A text of ordinary length, or null where there is none. */
export function readText(draft: Draft, column: string, complain: Complain): string | null {
  const text = cell(draft, column)
  if (text.length > longestText)
    complain('text-too-long', column, { length: text.length, limit: longestText })
  return text === '' ? null : text
}
