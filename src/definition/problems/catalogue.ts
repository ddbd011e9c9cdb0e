// Catalogues of sentences: plain data keyed by code, with named parameters and plural forms, in the reader's language.
import { numberIn, pluralForm, readPluralForms, translated } from '../words/index.ts'

export type Params = Readonly<Record<string, string | number>>

/** What is said of one code: a text, or several parts that stand apart, as “what, why, mend” do. */
export type Wording = string | readonly string[]

type NameIn<Gap extends string> = Gap extends `${infer Name}:${string}` ? Name : Gap
type NamesIn<Text extends string> = Text extends `${string}{${infer Gap}}${infer Rest}`
  ? NameIn<Gap> | NamesIn<Rest>
  : never

/** The names of the gaps in a wording: a sentence that is given too few parameters does not compile. */
export type GapsOf<W extends Wording> = W extends string
  ? NamesIn<W>
  : W extends readonly string[]
    ? NamesIn<W[number]>
    : never

/** The parameters that a wording needs. More may be given: another language may word them differently. */
export type ParamsOf<W extends Wording> = Readonly<Record<GapsOf<W>, string | number>>

/**
 * Puts the parameters into a sentence: `There is no {list} “{value}”.` A word beside a number is written with its forms
 * by the plural rules of the language: `{months} {months: one=month other=months}`. A number that has such a word is a
 * count, and its thousands are grouped; lines, years and other names that are numbers are not.
 */
export function fillIn(sentence: string, params: Params, language = 'en'): string {
  const isCount = (name: string) => sentence.includes(`{${name}:`)
  return sentence.replace(/\{(\w+)(?::([^}]+))?\}/g, (gap, name: string, forms: string | undefined) => {
    const value = params[name]
    if (value === undefined) return gap
    if (forms !== undefined) return pluralForm(Number(value), readPluralForms(forms), language)
    return typeof value === 'number' && isCount(name) ? numberIn(value, language) : String(value)
  })
}

/** The names of the gaps that a wording has, for checks that no parameter is missing. */
export function gapsIn(wording: Wording): string[] {
  const text = typeof wording === 'string' ? wording : wording.join(' ')
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))]
}

type Said<W extends Wording> = W extends string ? string : { readonly [Part in keyof W]: string }

/** What is said besides the code: parameters, unless the wording has no gaps; and the language of the reader. */
type RestOf<W extends Wording> = [GapsOf<W>] extends [never]
  ? [params?: Params, language?: string]
  : [params: ParamsOf<W>, language?: string]

/** A catalogue: its English, and its sentences as a reader wants them. */
export interface Catalogue<English extends Readonly<Record<string, Wording>>> {
  readonly name: string
  readonly english: English
  /** Words a code that is written out. A missing parameter is a type error. */
  readonly say: <Code extends keyof English & string>(
    code: Code,
    ...rest: RestOf<English[Code]>
  ) => Said<English[Code]>
  /** Words a code that came from elsewhere with its parameters: the parts of its wording. */
  readonly parts: (code: keyof English & string, params: Params, language?: string) => readonly string[]
}

const partsOf = (wording: Wording): readonly string[] => (typeof wording === 'string' ? [wording] : wording)

/** All parts in the language, or none: a sentence half in English would be read by nobody. */
function translatedParts(parts: readonly string[], language: string): readonly string[] | undefined {
  if (language === 'en') return undefined
  const said = parts.flatMap((text) => (text === '' ? [text] : (translated(text, language) ?? [])))
  return said.length === parts.length ? said : undefined
}

const inEnglish = () => 'en'

/**
 * Makes a catalogue of its English.
 *
 * @param name one name, one catalogue
 * @param usual the language where a call says none: English, or `spokenLanguage` for what is said to whoever reads and kept nowhere
 */
export function newCatalogue<const English extends Readonly<Record<string, Wording>>>(
  name: string,
  english: English,
  usual: () => string = inEnglish,
): Catalogue<English> {
  const parts = (code: string, params: Params, language = usual()) => {
    const own = partsOf(english[code] ?? code)
    const said = translatedParts(own, language)
    return (said ?? own).map((text) => fillIn(text, params, said ? language : 'en'))
  }
  const say = (code: string, params: Params = {}, language?: string) => {
    const said = parts(code, params, language)
    return typeof english[code] === 'string' ? said.join('') : said
  }
  return { name, english, say: say as unknown as Catalogue<English>['say'], parts }
}
