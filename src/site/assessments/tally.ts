// How many of some targets have come how far: as a bar whose parts are numbered, and as its legend in words.
import { shadeOfStep, textIn, type AssessmentBrief } from '#definition'
import type { Reader } from '../figures/figure-number.ts'
import { markup, type Markup } from '../markup.ts'
import { sayState } from './state-sentences.ts'

/** So many of a whole have come so far. */
export interface Part {
  /** How dark it is, as marks of steps are. */
  readonly shade: string
  readonly count: number
  /** In small letters. */
  readonly step: string
}

/** The style sheet has a width for each of so many shares of a bar. */
const shares = 9

/** How many have come how far, in the order of the scale, without steps to which none has come. */
export function partsOf({ roadmap, language }: Reader, items: readonly AssessmentBrief[]): Part[] {
  const scale = roadmap.assessmentScale
  return (scale?.steps ?? []).flatMap(({ id, name }) => {
    const count = items.filter(({ step }) => step === id).length
    return count === 0
      ? []
      : [{ shade: shadeOfStep(scale, id), count, step: textIn(name, language).toLowerCase() }]
  })
}

/** Several wholes as one. */
export function together(wholes: readonly (readonly Part[])[]): Part[] {
  const all = Map.groupBy(wholes.flat(), ({ step }) => step)
  const place = ({ shade }: Part) => (shade === 'none' ? 0 : shade === 'unranked' ? 1 : 1 + Number(shade))
  return [...all.values()]
    .flatMap(([first, ...rest]) =>
      first ? [{ ...first, count: rest.reduce((sum, { count }) => sum + count, first.count) }] : [],
    )
    .toSorted((a, b) => place(b) - place(a))
}

const wordsOf = ({ language }: Reader, { count, step }: Part): string =>
  sayState('tally', { count, step }, language)

/** The parts in words, each in its shade. */
export function tallyWords(reader: Reader, parts: readonly Part[]): Markup | false {
  if (parts.length === 0) return false
  const words = parts.map(
    (part) => markup`<li class="state state-${part.shade}">${wordsOf(reader, part)}</li>`,
  )
  return markup`<ul class="steps">${words}</ul>`
}

/** The parts as a bar: a number in each, and its words for whoever points at it or does not see it. */
export function tallyBar(reader: Reader, parts: readonly Part[]): Markup {
  const all = parts.reduce((sum, { count }) => sum + count, 0)
  const bars = parts.map((part) => {
    const share = Math.max(1, Math.round((shares * part.count) / all))
    return markup`<li class="state state-${part.shade} share-${share}" title="${wordsOf(reader, part)}">${part.count}<span class="unseen"> ${part.step}</span></li>`
  })
  return markup`<ul class="tally">${bars}</ul>`
}
