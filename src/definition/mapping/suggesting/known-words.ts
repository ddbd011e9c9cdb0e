// What a word of a cell means: the code of a closed list, by its names in all languages and by the dictionaries.
import { findCode, type CodeList } from '../../codes/index.ts'
import type { Field } from '../../registers/index.ts'
import { listedWords, type Dictionary, type Roadmap } from '../../roadmap/index.ts'
import { furtherNames, latinWords } from '../../words/index.ts'
import { stemKey } from './heading-words.ts'

/** Gives the one answer that a text means; undefined where it means none, or several. */
export type MeaningOf = (text: string) => string | undefined

/** The closed list of a field as far as words can mean its codes: yes and no are one, too. */
export interface ClosedList {
  readonly id: string
  readonly list?: CodeList
}

/** The closed list of answers to a field; undefined where it has none. */
export function closedListOf(definition: Field | undefined): ClosedList | undefined {
  const { list, bands } = (definition?.settings ?? {}) as { list?: CodeList; bands?: CodeList }
  const found = list ?? bands
  if (found) return { id: found.id, list: found }
  return definition?.kind === 'yes-no' ? { id: 'yes-no' } : undefined
}

type Meanings = Map<string, Set<string>>

/** Names in languages that were learnt, as templates in them offer the answers. */
function addTranslations(meanings: Meanings, list: CodeList): void {
  for (const id of Object.keys(list.codes))
    for (const name of furtherNames(findCode(list, id)?.name)) addMeaning(meanings, latinWords(name), id)
}

function addMeaning(meanings: Meanings, word: string, code: string): void {
  if (word === '') return
  meanings.set(word, (meanings.get(word) ?? new Set()).add(code))
}

function addNames(meanings: Meanings, list: CodeList): void {
  for (const id of Object.keys(list.codes)) {
    const code = findCode(list, id)
    for (const name of [id, ...Object.values({ ...code?.name, ...code?.mappings })])
      addMeaning(meanings, latinWords(name), id)
  }
}

function addDictionary(
  [exact, stems]: readonly [Meanings, Meanings],
  { answers }: Dictionary,
  { id, list }: ClosedList,
): void {
  const own = Object.hasOwn(answers, id) ? Object.entries(answers[id] ?? {}) : []
  for (const [code, words] of own) {
    if (list && !findCode(list, code)) continue
    for (const word of listedWords(words)) {
      addMeaning(exact, latinWords(word), code)
      addMeaning(stems, stemKey(word), code)
    }
  }
}

const theOne = (codes: ReadonlySet<string> | undefined) => (codes?.size === 1 ? [...codes][0] : undefined)

/** A size or a model behind a word says nothing of what it is: M70, 7,62x39, 9 mm. */
const isDesignation = (token: string) => /\d/.test(token) || token === 'mm'

function meaningsFor(roadmap: Roadmap, closed: ClosedList): MeaningOf {
  const [exact, stems]: readonly [Meanings, Meanings] = [new Map(), new Map()]
  const translated: Meanings = new Map()
  if (closed.list) addNames(exact, closed.list)
  if (closed.list) addTranslations(translated, closed.list)
  for (const dictionary of roadmap.dictionaries ?? []) addDictionary([exact, stems], dictionary, closed)
  const meant = (words: string) => theOne(exact.get(words) ?? stems.get(stemKey(words)))
  return (text) => {
    const words = latinWords(text)
    const tokens = words.split(' ')
    const telling = tokens.filter((token) => !isDesignation(token))
    const isShorter = telling.length > 0 && telling.length < tokens.length
    return meant(words) ?? (isShorter ? meant(telling.join(' ')) : undefined) ?? theOne(translated.get(words))
  }
}

const known = new WeakMap<Roadmap, Map<string, MeaningOf>>()

/** What texts mean as answers of a closed list. Put together once for each roadmap and list. */
export function meaningsIn(roadmap: Roadmap, closed: ClosedList): MeaningOf {
  const lists = known.get(roadmap) ?? new Map<string, MeaningOf>()
  known.set(roadmap, lists)
  const found = lists.get(closed.id) ?? meaningsFor(roadmap, closed)
  lists.set(closed.id, found)
  return found
}
