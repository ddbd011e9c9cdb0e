// The door of definition/words: texts in languages, plurals, plain spelling and near spelling; knows nothing of what is monitored.
export { findMixedWord, keyLooks, looksLike, strangeLetters } from './look-alikes.ts'
export { nearest, nearestOf } from './nearest.ts'
export { saysNoMark } from './no-mark-words.ts'
export { inLatinScript } from './latin-script.ts'
export { latinWords, plainHeading, plainText } from './plain-text.ts'
export { firstUnseen, plainSigns, withoutUnseen } from './plain-signs.ts'
export { pluralForm, readPluralForms, type PluralForms } from './plural.ts'
export { isTranslatable, textIn, type Text } from './text.ts'
export {
  learnLanguage,
  offeredLanguages,
  translated,
  type Language,
  type OfferedLanguage,
  type Translation,
} from './translations.ts'
export { withoutPercent } from './without-percent.ts'
