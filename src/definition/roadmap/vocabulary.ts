// What a checker needs from a roadmap again and again, looked up once: names to ids, codes, near spellings.
import { findCode, total, type CodeList, type DataElement } from '../codes/index.ts'
import { furtherNames, latinWords, type Text } from '../words/index.ts'
import { reportingAreas, type Roadmap } from './roadmap.ts'

export interface Vocabulary {
  readonly roadmap: Roadmap
  /** Ids, codes of other lists and names that only one has, lower-cased, to the id of the jurisdiction or group. */
  readonly areas: ReadonlyMap<string, string>
  readonly elements: ReadonlyMap<string, DataElement>
  /** Names that only one has, lower-cased, to the id of the data element. */
  readonly elementNames: ReadonlyMap<string, string>
  /** Column name (snake case) to dimension id. */
  readonly dimensionColumns: ReadonlyMap<string, string>
}

/** A dimension's column in files and tables: `victim-outcome` is `victim_outcome`. */
export function columnOf(id: string): string {
  return id.includes('-') ? id.replaceAll('-', '_') : id
}

type Named = readonly { readonly id: string; readonly name: Text }[]

/** Names to the id of what they name. A name that two things share names neither. */
function singleNames(things: Named, namesOfOne: (name: Text) => readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  const shared = new Set<string>()
  for (const { id, name } of things) {
    for (const written of namesOfOne(name).map((one) => one.toLowerCase())) {
      if ((found.get(written) ?? id) !== id) shared.add(written)
      found.set(written, id)
    }
  }
  for (const name of shared) found.delete(name)
  return found
}

/** Names in all languages, those of the roadmap itself before translations. */
const namesOf = (things: Named): Map<string, string> =>
  new Map([...singleNames(things, furtherNames), ...singleNames(things, (name) => Object.values(name))])

function newVocabulary(roadmap: Roadmap): Vocabulary {
  const areas = namesOf(reportingAreas(roadmap))
  for (const area of reportingAreas(roadmap)) {
    for (const name of [area.id, ...Object.values(area.mappings ?? {})])
      areas.set(name.toLowerCase(), area.id)
  }
  return {
    roadmap,
    areas,
    elements: new Map(roadmap.dataElements.map((element) => [element.id, element])),
    elementNames: namesOf(roadmap.dataElements),
    dimensionColumns: new Map(roadmap.dimensions.map(({ id }) => [columnOf(id), id])),
  }
}

const vocabularies = new WeakMap<Roadmap, Vocabulary>()

/** The vocabulary of a roadmap, put together once: every row of a file asks for it. */
export function vocabularyFor(roadmap: Roadmap): Vocabulary {
  const known = vocabularies.get(roadmap) ?? newVocabulary(roadmap)
  vocabularies.set(roadmap, known)
  return known
}

/** In the languages of the readers, in plain Latin, with what the Cyrillic spellings come to. */
const totalWords = new Set([
  ...['total', 'totals', 'grand total', 'subtotal', 'sub total', 'all', 'sum', 'in total', 'overall'],
  ...['ukupno', 'sveukupno', 'ukupan broj', 'svega', 'zbir', 'zbroj', 'suma', 'total ukupno', 'sve ukupno'],
  ...['vkupno', 'se vkupno', 'sevkupno', 'zbir vkupno', 'gjithsej', 'totali', 'shuma', 'ne total', 'gjithe'],
  ...['total general', 'in total general', 'totalul', 'suma totala', 'subtotal general', 'sume', 'suma'],
  ...[
    'medzuzbir',
    'meduzbir',
    'medzbir',
    'meduzbroj',
    'medusuma',
    'podzbir',
    'megjuzbir',
    'megutotal',
    'nentotali',
  ],
  ...[
    'nentotal',
    'nenshuma',
    'shuma totale',
    'totali i pergjithshem',
    'gjithsejt',
    'itogo',
    'vsego',
    'opsti zbir',
  ],
  ...[
    'svega ukupno',
    'ukupno svega',
    'ukupna suma',
    'ukupan zbir',
    'vkupen zbir',
    'ukupan zbroj',
    'sveukupan zbir',
    'sum total',
    'running total',
  ],
])

/** Is this a word that people write where they mean the total? */
export function isTotalWord(text: string): boolean {
  const cell = text.trim()
  if (cell === 'Σ' || cell === '∑') return true
  const words = latinWords(cell)
  // Letters set apart for the eye: U K U P N O.
  return (
    totalWords.has(words) || (/^\p{L}( \p{L})+$/u.test(words) && totalWords.has(words.replaceAll(' ', '')))
  )
}

/** The id in a code list that a cell means: its code, its name in any language, or its code in another list. */
export function findMeantCode(list: CodeList, cell: string): string | undefined {
  const meant = cell.trim().toLowerCase()
  if (meant === '' || meant === total.toLowerCase()) return total
  if (findCode(list, meant)) return meant
  const ids = Object.keys(list.codes)
  const own = ids.find((id) => {
    const code = findCode(list, id)
    return Object.values({ ...code?.name, ...code?.mappings }).some((name) => name.toLowerCase() === meant)
  })
  return own ?? findTranslated(list, meant)
}

/** Codes by translations of their names that only one of them has; put together once a list. */
const translationsKnown = new WeakMap<CodeList, ReadonlyMap<string, string>>()

function findTranslated(list: CodeList, meant: string): string | undefined {
  const known = translationsKnown.get(list)
  if (known) return known.get(meant)
  const named = Object.keys(list.codes).flatMap((id) => {
    const code = findCode(list, id)
    return code ? [{ id, name: code.name }] : []
  })
  const made = singleNames(named, furtherNames)
  translationsKnown.set(list, made)
  return made.get(meant)
}

/** The jurisdiction or group that a cell means: its id, or its code in another list. */
export function findMeantArea(roadmap: Roadmap, cell: string): string | undefined {
  return vocabularyFor(roadmap).areas.get(cell.trim().toLowerCase())
}
