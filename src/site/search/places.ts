// Everything public that a search may find, each with its page and the words by which it is found.
import { elementPlace, reportingAreas, textIn, titleOfElement, type Roadmap } from '#definition'
import { codeAnchor, elementAnchor, listsOf, wordsOfCode, wordsOfElement } from '../glossary/entries.ts'
import { foundAbbreviations, termGroups } from '../glossary/words-beside.ts'
import type { Reader } from '../figures/figure-number.ts'
import { plainWords } from './match.ts'
import { saySearch } from './search-sentences.ts'

export const placeKinds = ['indicator', 'element', 'area', 'definition', 'source', 'passage'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** One thing that can be found. */
export interface Place {
  readonly kind: PlaceKind
  readonly name: string
  readonly path: string
  /** What it says, for whoever looks at the results. */
  readonly text: string
  /** The words of its name, by which it stands first, and all words. */
  readonly nameWords: readonly string[]
  readonly words: readonly string[]
}

type Given = Omit<Place, 'nameWords' | 'words'> & { readonly words: readonly string[] }

const placed = (all: readonly Given[]): Place[] =>
  all.map((one) => ({ ...one, nameWords: plainWords([one.name]) }))

function indicators({ roadmap, language }: Reader): Given[] {
  return roadmap.indicators.map(({ id, code, name, text }) => ({
    kind: 'indicator',
    name: `${code} ${textIn(name, language)}`,
    path: `/indicators/${id}`,
    text: textIn(text, language),
    words: plainWords([code, name, text]),
  }))
}

function elements({ roadmap, language }: Reader): Given[] {
  return roadmap.elements.map((one) => {
    const { level, code } = elementPlace(roadmap, one)
    const title = titleOfElement(roadmap, one, language)
    return {
      kind: 'element',
      name: one.heading ? `${title} ${textIn(one.heading, language)}` : title,
      path: `/${level}/${code}`,
      text: textIn(one.text, language),
      words: plainWords([title, one.heading, one.text, one.baseline, ...(one.introduction ?? [])]),
    }
  })
}

/** Jurisdictions by all their names, also those of audiences, and by the names of their institutions. */
function areas({ roadmap, language }: Reader): Given[] {
  return reportingAreas(roadmap).map((one) => {
    const others =
      'members' in one
        ? []
        : [
            one.seat,
            ...Object.values(one.namedAs ?? {}).map(({ name }) => name),
            ...(one.institutions ?? []).flatMap(({ name, localName }) => [name, localName]),
          ]
    return {
      kind: 'area',
      name: textIn(one.name, language),
      path: `/jurisdictions/${one.id}`,
      text: one.note ? textIn(one.note, language) : '',
      words: plainWords([one.name, one.note, ...others]),
    }
  })
}

function definitions(reader: Reader): Given[] {
  const { roadmap, language } = reader
  const counted = roadmap.dataElements.map((one) => ({
    kind: 'definition' as const,
    name: textIn(one.name, language),
    path: `/glossary#${elementAnchor(one.id)}`,
    text: textIn(one.definition, language),
    words: wordsOfElement(one),
  }))
  const codes = listsOf(reader).flatMap((list) =>
    Object.entries(list.codes).map(([code, entry]) => ({
      kind: 'definition' as const,
      name: textIn(entry.name, language),
      path: `/glossary#${codeAnchor(list.id, code)}`,
      text: saySearch('code-in', { list: textIn(list.name, language), code }, language),
      words: wordsOfCode(code, entry),
    })),
  )
  const terms = termGroups(reader).flatMap(({ terms: all }) =>
    all.map(({ name, meaning }) => ({
      kind: 'definition' as const,
      name,
      path: '/glossary#words',
      text: meaning,
      words: plainWords([name, meaning]),
    })),
  )
  const short = foundAbbreviations(reader, []).map(({ name, meaning }) => ({
    kind: 'definition' as const,
    name,
    path: '/glossary#abbreviations',
    text: meaning,
    words: plainWords([name, meaning]),
  }))
  return [...short, ...counted, ...codes, ...terms]
}

function passages({ roadmap, language }: Reader): Given[] {
  return roadmap.passages.map(({ id, heading, paragraphs }) => ({
    kind: 'passage',
    name: textIn(heading, language),
    path: `/text#${id}`,
    text: paragraphs.map((one) => textIn(one, language)).join(' '),
    words: plainWords([heading, ...paragraphs]),
  }))
}

function datasets({ roadmap, language }: Reader): Given[] {
  return roadmap.datasets.map(({ name, description, licence }) => ({
    kind: 'source',
    name: textIn(name, language),
    path: '/about-the-data#datasets',
    text: textIn(description, language),
    words: plainWords([name, description, licence]),
  }))
}

const ofRoadmap = (reader: Reader): Place[] =>
  placed([
    ...indicators(reader),
    ...elements(reader),
    ...areas(reader),
    ...definitions(reader),
    ...datasets(reader),
    ...passages(reader),
  ])

/** Put together once a roadmap and language: every search looks through it. */
const known = new WeakMap<Roadmap, Map<string, readonly Place[]>>()

/** Everything that the roadmap says, and who published figures. */
export function placesIn(reader: Reader, publishers: readonly string[]): readonly Place[] {
  const { roadmap, language } = reader
  const byLanguage = known.get(roadmap) ?? new Map<string, readonly Place[]>()
  known.set(roadmap, byLanguage)
  const own = byLanguage.get(language) ?? ofRoadmap(reader)
  byLanguage.set(language, own)
  const named = publishers.map((name) => ({
    kind: 'source' as const,
    name,
    path: '/about-the-data#publishers',
    text: '',
    words: plainWords([name]),
  }))
  return [...own, ...placed(named)]
}
