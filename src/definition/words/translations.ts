// Texts in further languages: from the English text to the translation, one flat map a language, read when it is first asked.
import { localeDataOf, type LocaleData } from './locale-data.ts'

/** What one language says: English text → its translation, with the same `{gaps}`. */
export type Translation = Readonly<Record<string, string>>

/** A language that texts are translated into. */
export interface Language {
  /** As BCP 47 has it: `sq`, `sr-Latn`. */
  readonly tag: string
  /** As its readers call it: “Shqip”. */
  readonly name: string
  /** Two or three letters by which a narrow page shows it: “SQ”. */
  readonly short: string
  /** Readers may choose it: everything that has to be translated for that is. */
  readonly isOffered: boolean
  /** Whoever works with registers may choose it: the words of those pages are all there too. */
  readonly isOfferedAtWork?: boolean
  /** Reads its texts. */
  readonly texts: () => Translation
}

interface Known {
  readonly language: Language
  texts?: Translation
}

const learnt = new Map<string, Known>()

/** Makes a language known to this process. Texts that it lacks are said in English. Gives a way to forget it again. */
export function learnLanguage(language: Language): () => void {
  const known: Known = { language }
  learnt.set(language.tag, known)
  return () => {
    if (learnt.get(language.tag) === known) learnt.delete(language.tag)
  }
}

/** The texts of a language, read once. */
function textsOf(language: string): Translation | undefined {
  const known = learnt.get(language)
  if (!known) return undefined
  known.texts ??= known.language.texts()
  return known.texts
}

/** The translation of an English text; undefined where the language is not known or lacks it. */
export function translated(english: string, language: string): string | undefined {
  if (language === 'en') return undefined
  const texts = textsOf(language)
  return texts && Object.hasOwn(texts, english) ? texts[english] : undefined
}

/** The translations of an English text in every language that is known here. */
export const everyTranslation = (english: string): readonly string[] =>
  [...learnt.keys()].flatMap((language) => translated(english, language) ?? [])

/** A language that readers may choose. */
export type OfferedLanguage = Pick<Language, 'tag' | 'name' | 'short'>

const english: OfferedLanguage = { tag: 'en', name: 'English', short: 'EN' }

const offeredBy = (isOffered: (language: Language) => boolean): readonly OfferedLanguage[] => [
  english,
  ...[...learnt.values()]
    .filter(({ language }) => isOffered(language))
    .map(({ language: { tag, name, short } }) => ({ tag, name, short })),
]

/** Every language that readers may choose, English first. */
export const offeredLanguages = (): readonly OfferedLanguage[] => offeredBy(({ isOffered }) => isOffered)

/** Those of them in which the pages of whoever works with registers are whole. */
export const workLanguages = (): readonly OfferedLanguage[] =>
  offeredBy(({ isOffered, isOfferedAtWork }) => isOffered && isOfferedAtWork === true)

/** What a page has to know of a language, as a server sends it. */
export interface LanguageTexts {
  readonly texts: Translation
  readonly locale: LocaleData
}

/** The texts of a language and how it writes numbers and days. Undefined of one that is not known here. */
export function languageTexts(tag: string): LanguageTexts | undefined {
  const texts = textsOf(tag)
  return texts && { texts, locale: localeDataOf(tag) }
}
