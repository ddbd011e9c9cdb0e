// What a command line says of itself and of faults.
import { newCatalogue } from '#definition'
import { commandLanguage } from './workplace/index.ts'

const english = {
  'something-went-wrong-that-should': 'Something went wrong that should not have: {kind}',
  'waymark-monitoring-of-roadmaps-from':
    'Waymark: monitoring of roadmaps, from a published figure to an indicator anyone can open',
  'waymark-help-shows-every-command': '(waymark --help shows every command)',
  'language-of-what-a-command-says':
    'language of what a command says to people, with every command: {tags}; that of the system (LC_ALL, LC_MESSAGES, LANG) where not said. JSON and CSV never change with it',
  'show-the-version': 'show the version',
  'help-of-command': 'show the help of a command',
  'help-usage': 'Usage:',
  'help-arguments': 'Arguments:',
  'help-options': 'Options:',
  'help-commands': 'Commands:',
  'line-unknown-option': 'There is no option “{named}”.',
  'line-unknown-command': 'There is no command “{named}”.',
  'line-lacks-argument': 'The command needs an argument “{named}”.',
  'line-option-empty': 'The option “{named}” needs a value.',
  'line-lacks-option': 'The command needs the option “{named}”.',
  'line-too-long': 'The command takes fewer arguments than these: {named}.',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('cli', english, commandLanguage)
