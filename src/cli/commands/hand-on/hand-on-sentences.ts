// What the command of lists to hand on says.
import { emptySentences, newCatalogue } from '#definition'
import { commandLanguage } from '../../workplace/index.ts'

const english = {
  'hand-on': 'a list of records in the shape in which others take it: without a name, which lists there are',
  'hand-on-list': 'Name',
  'hand-on-what': 'What it is',
  'hand-on-waiting': 'only records that wait to be handed on',
  'hand-on-from': 'from this day on, as 2024-01-31',
  'hand-on-to': 'until this day',
  'hand-on-empty': emptySentences['hand-on-empty'],
} as const

/** Words a code of this command. */
export const { say } = /* @__PURE__ */ newCatalogue('cli-hand-on', english, commandLanguage)
