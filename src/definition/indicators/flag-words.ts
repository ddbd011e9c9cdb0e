// The marks beside a figure in the words of a reader.
import { figureFlags, type FigureFlag } from './figure.ts'
import { sayFlag } from './flag-sentences.ts'

/** A mark as it stands beside a figure, and what it means. */
export interface FlagWords {
  readonly short: string
  readonly long: string
}

/** The words of every mark in a language. */
export function flagWords(language = 'en'): Readonly<Record<FigureFlag, FlagWords>> {
  const words = figureFlags.map((flag) => [
    flag,
    { short: sayFlag(`${flag}-short`, {}, language), long: sayFlag(flag, {}, language) },
  ])
  return Object.fromEntries(words) as Record<FigureFlag, FlagWords>
}
