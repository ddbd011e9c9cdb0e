// What every generator of one register is given, and how it makes a record of what it has drawn.
import { drawsFor, type Draws, type InventedRecord } from '#definition'
import type { Profile } from './profiles.ts'
import type { Stores } from './stores.ts'

/** One year of one jurisdiction. */
export interface Scene {
  readonly profile: Profile
  readonly year: number
  /** What stands before the first year is told in it: facilities, laws, documents. */
  readonly isFirstYear: boolean
  readonly scale: number
  readonly seed: number
  /** What lies in its stores; filled and emptied from year to year. */
  readonly stores: Stores
}

/** Invents the records of one register, or of several that hang together, for one year of one jurisdiction. */
export interface Inventing {
  /** Ids of the registers that it feeds. */
  readonly registers: readonly string[]
  readonly records: (scene: Scene) => Generator<InventedRecord>
}

/** The group of all jurisdictions, for registers that are kept for the region. */
export const region = 'western-balkans'

/** One year of the region. */
export type RegionalScene = Pick<Scene, 'year' | 'scale' | 'seed'>

/** Invents the records of a register that is kept for the whole region. */
export interface RegionalInventing {
  readonly registers: readonly string[]
  readonly records: (scene: RegionalScene) => Generator<InventedRecord>
}

type Answers = Readonly<Record<string, unknown>>

/** The draws of one subject in one year of one jurisdiction. */
export function drawsOf({ seed, profile, year }: Scene, subject: string): Draws {
  return drawsFor(seed, subject, profile.id, year)
}

/** Draws that are the same in every year: what a facility, a law or an institution is like. */
export function lastingDraws({ seed, profile }: Scene, subject: string): Draws {
  return drawsFor(seed, subject, profile.id)
}

/** Nobody can take the number of an invented record for a real one: `INV-S-2019-00042`. */
export function inventedNumber(letter: string, year: number, at: number): string {
  return `INV-${letter}-${year}-${String(at).padStart(5, '0')}`
}

/** The number of what stays the same over the years, such as a facility: `INV-W-00042`. */
export function lastingNumber(letter: string, at: number): string {
  return `INV-${letter}-${String(at).padStart(5, '0')}`
}

/** How many there are of what is expected at the real size; a small demo has a few all the same. */
export function sized(draws: Draws, { scale }: Scene, expected: number, least: number): number {
  return Math.max(least, draws.count(expected * scale))
}

/** A record; answers that were not given are left out. */
export function invented(
  register: string,
  jurisdiction: string,
  id: string,
  {
    fields,
    ...children
  }: { readonly fields: Answers } & Readonly<Record<string, readonly Answers[] | Answers>>,
): InventedRecord {
  const rows = children as Readonly<Record<string, readonly Answers[]>>
  return { register, jurisdiction, id, draft: { fields, children: rows } }
}

/** How far things have come between 2016 and 2025, from 0 to 1. */
export function progress(year: number): number {
  return Math.min(1, Math.max(0, (year - 2016) / 9))
}
