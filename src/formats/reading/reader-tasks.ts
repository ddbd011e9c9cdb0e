// What a reader thread can be asked, and what it says: every task gives items one after the other.
import type { TextEncoding, TextReading } from '#definition'
import type { FileRefusal, TableLimits, TableRow } from '../tables/index.ts'
import type { JsonObject } from '../json/index.ts'
import type { TextFile } from '../texts/index.ts'
import type { SeenFile, TableSource } from './read-tables.ts'

/** The tasks by kind, each with the items that it gives. */
export interface ReaderItems {
  readonly see: SeenFile | FileRefusal
  readonly text: TextFile | FileRefusal
  readonly rows: TableRow
  readonly objects: JsonObject
}

export type ReaderTask =
  | {
      readonly kind: 'see'
      readonly path: string
      readonly limits: TableLimits
      readonly said: TextReading
    }
  | { readonly kind: 'text'; readonly path: string; readonly megabytes: number }
  | { readonly kind: 'rows'; readonly source: TableSource; readonly table: string }
  | {
      readonly kind: 'objects'
      readonly path: string
      readonly encoding: TextEncoding
      readonly depth: number
      readonly longest: number
    }

/** To the thread: a task, then that there is room for more batches, or that no more is wanted. */
export type ToReader =
  ReaderTask | { readonly kind: 'more'; readonly batches: number } | { readonly kind: 'stop' }

/** From the thread: batches of items, and how the task ended. A fault says what kind it is and nothing of the file. */
export type FromReader =
  | { readonly kind: 'batch'; readonly items: readonly unknown[] }
  /** Items of nothing but texts and numbers, as JSON: that is handed over at a third of the cost. */
  | { readonly kind: 'texts'; readonly json: string }
  /** It reads for long, and behind everything else from now on: it is lent to nobody again. */
  | { readonly kind: 'aside' }
  | { readonly kind: 'end' }
  | { readonly kind: 'broken'; readonly refusal: FileRefusal; readonly line: number }
  | { readonly kind: 'fault'; readonly fault: string }

/** Batches that a thread may be ahead of whoever reads them: beside many others it may take long until they ask for more. */
export const batchesAhead = 16
