// What the main thread and the thread of the embedded database tell each other.
import type { MessagePort } from 'node:worker_threads'

export interface OpenEmbedded {
  /** Where the database lies, as PGlite names places; null for one in memory. */
  readonly address: string | null
  /** Settings of PostgreSQL, `name=value`. */
  readonly settings: readonly string[]
  /** Its compiled code (`WebAssembly.Module`), where it was compiled before. */
  readonly compiled?: object
  /** An archive of the files as which it begins. */
  readonly copyOf?: Blob
}

/** What the thread is started with. */
export interface StartedWith extends OpenEmbedded {
  /** Through which it is asked, and answers. */
  readonly port: MessagePort
}

export interface EmbeddedError {
  readonly message: string
  /** `code` (SQLSTATE), `constraint`, `table` and so on, as far as they are known. */
  readonly fields: Readonly<Record<string, string>>
  /** The code of the database itself broke off. */
  readonly isTrap: boolean
}

export type ToEmbedded =
  | { readonly kind: 'query'; readonly id: number; readonly text: string; readonly values: unknown[] }
  /** The next rows of an answer are wanted. */
  | { readonly kind: 'more'; readonly id: number }
  | { readonly kind: 'close'; readonly id: number }

export type FromEmbedded =
  /** Some rows of an answer; there are more. */
  | { readonly kind: 'rows'; readonly id: number; readonly rows: readonly unknown[] }
  | {
      readonly kind: 'answered'
      readonly id: number
      readonly rows: readonly unknown[]
      /** Rows that were written; null where the statement writes none. */
      readonly rowCount: number | null
    }
  | { readonly kind: 'failed'; readonly id: number; readonly error: EmbeddedError }
