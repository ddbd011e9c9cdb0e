// The door of api/languages: in which language a caller reads, and how that is told to what lies between.
export {
  chosenLanguage,
  isLanguageKept,
  keepsLanguage,
  languageOf,
  languageOfPage,
  languageParameter,
  noteLanguageCounts,
} from './asked-language.ts'
