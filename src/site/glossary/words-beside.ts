// What the words beside a figure mean: what stands in its place, marks, statuses of observations, and how figures add up.
import { accumulations, figureFlags, figureStates, flagWords, statuses, textIn } from '#definition'
import type { Reader } from '../figures/figure-number.ts'
import { sayOf } from '../figures/figure-sentences.ts'
import { saySource } from '../figures/source-sentences.ts'
import { markup, type Markup } from '../markup.ts'
import { areFound, plainWords } from '../search/match.ts'
import { sayGlossary } from './glossary-sentences.ts'

/** A word with what it means. */
export interface Term {
  readonly name: string
  readonly meaning: string
}

/** Words of one kind, under what they are; a group by itself needs no title. */
export interface TermGroup {
  readonly title: string
  readonly terms: readonly Term[]
}

/** All of them, in the reader's language. */
export function termGroups({ language }: Pick<Reader, 'language'>): readonly TermGroup[] {
  const flags = flagWords(language)
  const states = figureStates.map((state) =>
    state === 'value' || state === 'bounds' || state === 'conflict'
      ? {
          name: sayGlossary(`example-${state}`, {}, language),
          meaning:
            state === 'value'
              ? sayGlossary('exact-figure', {}, language)
              : sayOf(`state-${state}`, {}, language),
        }
      : { name: textIn({ en: state }, language), meaning: sayOf(`state-${state}`, {}, language) },
  )
  return [
    { title: sayGlossary('in-place', {}, language), terms: states },
    {
      title: sayGlossary('beside-it', {}, language),
      terms: figureFlags.map((flag) => ({ name: flags[flag].short, meaning: flags[flag].long })),
    },
    {
      title: sayGlossary('of-observations', {}, language),
      terms: statuses.map((status) => ({
        name: saySource(`status-${status}`, {}, language),
        meaning: sayGlossary(`means-${status}`, {}, language),
      })),
    },
    {
      title: sayGlossary('how-added', {}, language),
      terms: accumulations.map((one) => ({
        name: sayGlossary(`name-${one}`, {}, language),
        meaning: sayGlossary(`means-${one}`, {}, language),
      })),
    },
  ]
}

/** Short forms of the roadmap’s texts in which all wanted words are found. */
export function foundAbbreviations(
  { roadmap, language }: Reader,
  wanted: readonly string[],
): readonly Term[] {
  const found = (roadmap.abbreviations ?? []).filter(
    ({ short, means }) => wanted.length === 0 || areFound(wanted, plainWords([short, means])),
  )
  return found.map(({ short, means }) => ({ name: short, meaning: textIn(means, language) }))
}

/** Those in which all wanted words are found; all where nothing is wanted. */
export function foundTerms(
  reader: Pick<Reader, 'language'>,
  wanted: readonly string[],
): readonly TermGroup[] {
  if (wanted.length === 0) return termGroups(reader)
  return termGroups(reader).flatMap(({ title, terms }) => {
    const found = terms.filter(({ name, meaning }) => areFound(wanted, plainWords([name, meaning])))
    return found.length > 0 ? [{ title, terms: found }] : []
  })
}

/** The groups beside each other. */
export const termLists = (groups: readonly TermGroup[]): Markup =>
  markup`<div class="term-groups">${groups.map(
    ({ title, terms }) =>
      markup`<section>${title !== '' && markup`<h3>${title}</h3>`}<dl class="codes">${terms.map(({ name, meaning }) => markup`<div><dt>${name}</dt><dd>${meaning}</dd></div>`)}</dl></section>`,
  )}</div>`
