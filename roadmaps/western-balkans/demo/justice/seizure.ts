// An invented seizure, as far as the records that follow from it have to know it.
import type { Draws } from '#definition'
import type { Scene } from '../drawing/scene.ts'

/** What the records that follow from a seizure take over from it. */
export interface Seizure {
  readonly scene: Scene
  readonly draws: Draws
  readonly number: string
  readonly day: number
  readonly offence: string
  readonly context: string
  readonly items: readonly Readonly<Record<string, unknown>>[]
  readonly persons: readonly Readonly<Record<string, unknown>>[]
}
