// The door of api/languages: in which language a caller reads, and how that is told to what lies between.
export { speakingTo, speakToCallers } from './speak-to-callers.ts'
export {
  chosenLanguage,
  isLanguageKept,
  keepsLanguage,
  languageOf,
  languageOfDownload,
  languageOfPage,
  languageParameter,
  noteLanguageCounts,
} from './asked-language.ts'
