// The door of definition/words: texts in languages, plurals, plain spelling and near spelling; knows nothing of what is monitored.
export { findMixedWord, keyLooks, looksLike, strangeLetters } from './look-alikes.ts'
export { nearest, nearestOf } from './nearest.ts'
export { saysNoMark } from './no-mark-words.ts'
export { cyrillicOf, inLatinScript } from './latin-script.ts'
export {
  alphabetOf,
  clockTimeIn,
  dayIn,
  decimalIn,
  learnLocaleData,
  localeDataOf,
  momentIn,
  numberIn,
  type LocaleData,
} from './locale-data.ts'
export { latinWords, plainHeading, plainText } from './plain-text.ts'
export { firstUnseen, plainSigns, withoutUnseen } from './plain-signs.ts'
export { bracketed, brackets, pseudoLanguage } from './pseudo-language.ts'
export { readerLanguage } from './reader-language.ts'
export { pluralForm, readPluralForms, type PluralForms } from './plural.ts'
export {
  furtherNames,
  isTranslatable,
  listed,
  phraseIn,
  speakBy,
  speakIn,
  spokenLanguage,
  spokenText,
  textIn,
  type Phrase,
  type Text,
} from './text.ts'
export {
  languageTexts,
  learnLanguage,
  offeredLanguages,
  translated,
  workLanguages,
  type Language,
  type LanguageTexts,
  type OfferedLanguage,
  type Translation,
} from './translations.ts'
export { withoutPercent } from './without-percent.ts'
