// Somebody who writes until nobody answers any more.
import type { Notebook } from './notebook.ts'

/** A caller: where Waymark answers, what it knows, and names that nobody else uses. */
export interface Caller {
  readonly address: string
  readonly notebook: Notebook
  readonly nextName: () => string
}

/** Sends one change, or a few that belong together, and notes what became of them. */
export type Kind = (caller: Caller) => Promise<void>
