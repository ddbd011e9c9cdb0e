// A list of records in the shape in which somebody else takes them: which register, which rows, and what stands in each column.
import type { Text } from '../words/index.ts'

/** What stands in a column: an answer of the record or the row, whose it is, or always the same. */
export type HandOnSource =
  /** The answer, in its stored form; codes by the words of whoever takes the list, where they are given. */
  | { readonly field: string; readonly codes?: Readonly<Record<string, string>> }
  /** The seat of the jurisdiction, its institution, or its code in a list of others. */
  | { readonly of: 'seat' | 'institution' }
  | { readonly mapping: string }
  | { readonly value: string }

export interface HandOnColumn {
  /** As whoever takes the list heads it. */
  readonly heading: string
  readonly from: HandOnSource
}

export interface HandOnList {
  readonly id: string
  readonly name: Text
  /** For whom it is, and what it is not. */
  readonly definition: Text
  readonly register: string
  /** The child table whose rows are the rows of the list; a row per record where not said. */
  readonly rows?: string
  /** Codes that fields of the record or the row have to have. */
  readonly where?: Readonly<Record<string, readonly string[]>>
  /** Records that wait to be handed on are those with this code. */
  readonly waiting?: { readonly field: string; readonly is: string }
  /** Fields that never leave otherwise, and stand in the list: it is for them that it is taken. */
  readonly sends?: readonly string[]
  readonly columns: readonly HandOnColumn[]
}

export function defineHandOnList(list: HandOnList): HandOnList {
  return list
}
