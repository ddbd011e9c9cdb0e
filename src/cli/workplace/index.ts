// The door of cli/workplace: what a command works with: settings, terminal, the database here or the site that runs.
export { anchorPlaceOf } from './anchor-place.ts'
export { askSite, fetchFile, sendFile, type RunningSite } from './ask-site.ts'
export { chooseLanguage, commandLanguage, said, startInEnglish, takeLanguage } from './command-language.ts'
export { counted } from './counted-sentences.ts'
export { endInTime } from './end-in-time.ts'
export { keepFinishing } from './finish-imports.ts'
export { getIntake } from './get-intake.ts'
export { getRegister } from './get-register.ts'
export { holdsInvented, withReader, type FigurePlace, type Reader } from './reader.ts'
export { openServing } from './serving-database.ts'
export {
  learnLanguagesOf,
  readSettings,
  uploadFolderOf,
  type Settings,
  type Surroundings,
} from './settings.ts'
export type { KeySettings } from './key-settings.ts'
export { siteAddressOf } from './site-settings.ts'
export { colors, print, say, startBar, startStep, tableText } from './terminal.ts'
export { untilStopped } from './until-stopped.ts'
export { findRunning, openAsItIs, openWorkplace, withWorkplace } from './workplace.ts'
