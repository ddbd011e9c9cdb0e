// Which of our headings the words of a heading name, and how surely: the same words, the same stems, or only some of them.
import type { Register } from '../../registers/index.ts'
import { listedWords, type Roadmap } from '../../roadmap/index.ts'
import { furtherNames, latinWords } from '../../words/index.ts'
import { columnWords } from './column-words.ts'
import { ownHeadings, type OwnHeading } from '../own-headings.ts'

/** Units that stand behind what is counted, and tell nothing of it. */
const units = new Set(['kg', 'kom', 'pcs', 'mm', 'komm'])

/** A word without its ending, as far as case and number change it. */
function stemOf(token: string): string {
  return token.length > 4 ? token.replace(/(?:ului|ul|es|it|(?<![aeiou])[aeiou]+)$/, '') : token
}

/** Words in any order and in any case: two texts with one key say the same. */
export function stemKey(text: string): string {
  return latinWords(text).split(' ').map(stemOf).toSorted().join(' ')
}

/** From here on a likeness is a name, and below only a part of one. */
export const leastName = 0.85

/** How sure it is that a heading names one of ours, from 0 to 1. */
export interface NamedHeading {
  readonly own: OwnHeading
  readonly likeness: number
  /** Only where its cells are answers of ours, too: the word alone means too much. */
  readonly needsAnswers: boolean
}

export interface HeadingWords {
  /** Those of ours that the heading names. */
  readonly named: (heading: string) => readonly NamedHeading[]
  /** Does somebody head a column with exactly this? Tells rows of headings from rows of answers. */
  readonly isHeading: (heading: string) => boolean
  readonly ours: readonly OwnHeading[]
}

interface Name {
  readonly own: OwnHeading
  readonly needsAnswers: boolean
}

type Names = Map<string, Name[]>

/** Words of the kind of a field name the one that a register has of it: its day, its number, or the only one. */
function kindWords(register: Register, { definition, child, field }: OwnHeading): readonly string[] {
  if (!definition) return []
  const words = columnWords[definition.kind] ?? []
  if (definition.kind === 'date') return child === undefined && field === register.countsOn ? words : []
  if (definition.kind === 'record-identifier') return register.likeness.includes(field) ? words : []
  return words
}

/** Our own names for it, and the words of others. */
function wordsFor(roadmap: Roadmap, register: Register, own: OwnHeading) {
  const { column, child, field, definition } = own
  const below = register.children.find(({ id }) => id === child)
  const names = [column, field, ...Object.values(definition?.name ?? {})]
  const tables = below ? [...Object.values(below.singular), ...Object.values(below.name)] : []
  const listed = (roadmap.dictionaries ?? []).flatMap(({ headings }) =>
    [field, ...(child === undefined ? [] : [`${child}/${field}`])].flatMap((key) =>
      Object.hasOwn(headings, key) ? listedWords(headings[key] ?? '') : [],
    ),
  )
  return {
    names: [...names, ...tables.flatMap((table) => names.map((name) => `${table} ${name}`))],
    words: [...(columnWords[field] ?? []), ...kindWords(register, own), ...listed],
    translations: furtherNames(definition?.name),
  }
}

const stemsIn = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => latinWords(word).split(' ')).map(stemOf))

/** Words that tell nothing in a heading, and those that tell nothing above one. */
function neutralWords({ dictionaries = [] }: Roadmap) {
  const neutral = dictionaries.flatMap((one) => listedWords(one.neutral))
  return {
    neutral: stemsIn(neutral),
    above: stemsIn([...neutral, ...dictionaries.flatMap((one) => listedWords(one.above))]),
  }
}

/** The part of the words that tells anything; all of them where none does. */
function tellingKey(text: string, neutral: ReadonlySet<string>): string {
  const tokens = latinWords(text).split(' ')
  const telling = tokens.filter((token) => !units.has(token) && !neutral.has(stemOf(token)))
  return (telling.length > 0 ? telling : tokens).map(stemOf).toSorted().join(' ')
}

function add(names: Names, key: string, name: Name): void {
  const known = names.get(key) ?? []
  if (!known.some(({ own }) => own === name.own)) names.set(key, [...known, name])
}

/** Between the parts of a heading that stood on two rows. */
const joint = ' – '

/** The lower part of a heading that stood on two rows, where what stood above changes nothing of it; else all of it. */
function lowerHeading(heading: string, above: ReadonlySet<string>): string {
  const at = heading.lastIndexOf(joint)
  const upper = latinWords(heading.slice(0, Math.max(at, 0))).split(' ')
  return at > 0 && upper.every((token) => above.has(stemOf(token)))
    ? heading.slice(at + joint.length)
    : heading
}

/** The names that are wholly in the heading beside other words, with the share of it that they are. */
function partlyNamed(key: string, telling: Names): NamedHeading[] {
  const tokens = key.split(' ')
  if (tokens.length < 2 || tokens.length > 8) return []
  return tokens.flatMap((token) =>
    (telling.get(token) ?? []).map(({ own }) => ({
      own,
      likeness: 0.6 / tokens.length,
      needsAnswers: true,
    })),
  )
}

function headingWords(roadmap: Roadmap, register: Register): HeadingWords {
  const { neutral, above } = neutralWords(roadmap)
  const ours = ownHeadings(register)
  const [called, exact]: readonly [Names, Names] = [new Map(), new Map()]
  const [stems, telling]: readonly [Names, Names] = [new Map(), new Map()]
  const translated: Names = new Map()
  for (const own of ours) {
    const { names, words, translations } = wordsFor(roadmap, register, own)
    for (const name of translations) add(translated, latinWords(name), { own, needsAnswers: false })
    for (const name of names) add(called, latinWords(name), { own, needsAnswers: false })
    for (const word of [...names, ...words]) {
      const name: Name = { own, needsAnswers: word.endsWith('?') }
      add(exact, latinWords(word), name)
      add(stems, stemKey(word), name)
      add(telling, tellingKey(word, neutral), name)
    }
  }
  const as = (likeness: number, names: readonly Name[] | undefined) =>
    names?.map((name): NamedHeading => ({ ...name, likeness }))
  const surely = (heading: string) =>
    as(1, called.get(latinWords(heading))) ??
    as(0.95, exact.get(latinWords(heading))) ??
    as(0.9, stems.get(stemKey(heading)))
  const loosely = (heading: string) =>
    as(leastName, telling.get(tellingKey(heading, neutral))) ??
    // As our own templates in other languages head it, where nobody else says it.
    as(leastName, translated.get(latinWords(heading)))
  const lower = (heading: string) => lowerHeading(heading, above)
  return {
    ours,
    isHeading: (heading) =>
      exact.has(latinWords(heading)) || stems.has(stemKey(heading)) || translated.has(latinWords(heading)),
    named: (heading) =>
      surely(heading) ??
      surely(lower(heading)) ??
      loosely(heading) ??
      loosely(lower(heading)) ??
      partlyNamed(tellingKey(heading, neutral), telling),
  }
}

const known = new WeakMap<Register, HeadingWords>()

/** The words for the headings of a register, put together once. */
export function headingWordsFor(roadmap: Roadmap, register: Register): HeadingWords {
  const found = known.get(register) ?? headingWords(roadmap, register)
  known.set(register, found)
  return found
}
