// What the glossary explains: data elements with what is counted of them, and the codes of every list.
import { findCode, nameOfBreakdown, textIn, type Code, type CodeList, type DataElement } from '#definition'
import type { Reader } from '../figures/figure-number.ts'
import { markup, type Child, type Markup } from '../markup.ts'
import { plainWords } from '../search/match.ts'
import { sayGlossary } from './glossary-sentences.ts'

/** All code lists, that of item classes first. */
export const listsOf = ({ roadmap: { itemClasses, codeLists } }: Reader): readonly CodeList[] => [
  itemClasses,
  ...codeLists.filter(({ id }) => id !== itemClasses.id),
]

/** Where an entry stands on the page. */
export const elementAnchor = (id: string): string => `element-${id}`
export const codeAnchor = (list: string, code: string): string => `code-${list}-${code}`

/** What is looked through for an element, and for a code. */
export const wordsOfElement = ({ id, name, definition }: DataElement): readonly string[] =>
  plainWords([name, definition, id])
export const wordsOfCode = (code: string, { name, note }: Code): readonly string[] =>
  plainWords([name, note, code])

function codeNames({ language }: Reader, list: CodeList, codes: readonly string[]): string {
  return codes
    .map((code) => {
      const entry = findCode(list, code)
      return entry ? textIn(entry.name, language) : code
    })
    .join(', ')
}

function accumulation({ accumulation: own, alsoPublishedAs = [] }: DataElement, language: string): string {
  const name = sayGlossary(`name-${own}`, {}, language)
  const others = alsoPublishedAs.map((one) => sayGlossary(`name-${one}`, {}, language)).join(', ')
  return others === '' ? name : sayGlossary('also-published', { name, others }, language)
}

function facts(reader: Reader, element: DataElement): Markup {
  const { roadmap, language } = reader
  const { unit, dimensions, itemClasses, reporter } = element
  const all: readonly (readonly [string, Child])[] = [
    [sayGlossary('unit', {}, language), textIn(unit.name, language)],
    [sayGlossary('accumulates', {}, language), accumulation(element, language)],
    [
      sayGlossary('broken-by', {}, language),
      dimensions.map(({ id }) => nameOfBreakdown(roadmap, id, language)).join(', '),
    ],
    [sayGlossary('in-classes', {}, language), codeNames(reader, roadmap.itemClasses, itemClasses)],
    [sayGlossary('known-to', {}, language), sayGlossary(`known-${reporter}`, {}, language)],
  ]
  const told = all.filter(([, fact]) => fact !== '')
  return markup`<dl class="facts">${told.map(([name, fact]) => markup`<div><dt>${name}</dt><dd>${fact}</dd></div>`)}</dl>`
}

/** A data element: what is counted of it stands open, its facts in a fold. */
export function elementEntry(reader: Reader, element: DataElement): Markup {
  const { language } = reader
  const { id, name, definition, unit } = element
  return markup`<details class="fold on-paper" id="${elementAnchor(id)}"><summary>${textIn(name, language)} <span class="quiet">· ${textIn(unit.name, language)}</span></summary>
<p class="prose">${textIn(definition, language)}</p>${facts(reader, element)}<p class="quiet"><code>${id}</code></p></details>`
}

function codeEntry(reader: Reader, list: CodeList, code: string, { name, of, mixed, note }: Code): Markup {
  const { language } = reader
  const made = of && sayGlossary('code-made-of', { codes: codeNames(reader, list, of) }, language)
  return markup`<div id="${codeAnchor(list.id, code)}"><dt><code>${code}</code></dt><dd>${textIn(name, language)}${made !== undefined && markup` <span class="quiet">(${made})</span>`}${mixed && markup` <span class="mark mark-mixed-class">${sayGlossary('code-mixed', {}, language)}</span>`}${note && markup`<span class="note">${textIn(note, language)}</span>`}</dd></div>`
}

/** Codes of one list; open where they were looked for. */
export function listEntry(
  reader: Reader,
  list: CodeList,
  { codes, isOpen }: { readonly codes: readonly string[]; readonly isOpen: boolean },
): Markup {
  const { language } = reader
  const entries = codes.flatMap((code) => {
    const entry = findCode(list, code)
    return entry ? [codeEntry(reader, list, code, entry)] : []
  })
  const named = { list: textIn(list.name, language), count: entries.length }
  return markup`<details class="fold"${isOpen && markup` open`}><summary>${sayGlossary('codes-in', named, language)}</summary>
<p class="quiet">${sayGlossary('list-follows', { source: list.source }, language)}</p><dl class="codes">${entries}</dl></details>`
}
