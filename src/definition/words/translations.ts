// Texts in further languages: from the English text to the translation, one flat map a language, read when it is first asked.

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

/** A language that readers may choose. */
export type OfferedLanguage = Pick<Language, 'tag' | 'name' | 'short'>

const english: OfferedLanguage = { tag: 'en', name: 'English', short: 'EN' }

/** Every language that readers may choose, English first. */
export function offeredLanguages(): readonly OfferedLanguage[] {
  const others = [...learnt.values()].filter(({ language }) => language.isOffered)
  return [english, ...others.map(({ language: { tag, name, short } }) => ({ tag, name, short }))]
}
