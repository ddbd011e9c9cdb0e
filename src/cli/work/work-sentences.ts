// What longer work behind commands says.
import { newCatalogue } from '#definition'
import { commandLanguage } from '../workplace/index.ts'

const english = {
  'no-login-for-accounts':
    'DATABASE_SIGN_IN_URL is not set: nobody can sign in with an account here, only with WAYMARK_TOKEN.',
  'jobs-not-done': 'Something that was due could not be done, and is tried again: {message}',
  'examples-to-try': 'Try Waymark as each role, on this machine: {address}',
  'first-link': 'Nobody has an account yet. Make that of the first administrator, within a day: {link}',
  'to-be-decided': 'to be decided',
  'kept-first': 'kept first',
  'no-two-stored-records-are': 'No two stored records are the same, unless somebody keeps both on purpose.',
  'open-the-page-of-the':
    'Open the page of the register: keep both with a reason, or withdraw one. Nothing is merged by itself.',
  'cases-that-are-kept-more':
    'Cases that are kept more than once, to be decided by a person: {parts}. See the page of the register, or: npm run waymark -- check --collisions',
  'looking-at-the-records': 'Looking at the records',
  'looked-at': '{records} looked at.',
  'against-it-kept-with-a': '  {name}: {open} against it, {records} kept with a reason',
  'kept-because': '{what} Kept because: {reason}',
  'no-stored-record-is-against': 'No stored record is against a rule.',
  'no-anchor-could-be-made': 'No anchor could be made: {message}',
  'figures-that-invented-records-are': 'figures that invented records are read against',
  'published-figures': 'published figures',
  'loading-the': 'Loading the {what}',
  'the-are-loaded': 'The {what} are loaded.',
  'complete-at-all': 'complete',
  'head-months': 'Months',
  'head-import': 'Import',
  'head-undone': 'Undone',
  'nothing-happened': 'nothing happened',
  'open-again': 'open again',
  'opening-stock-at-its-end': 'opening stock at its end',
  'nothing-is-stated': 'Nothing is stated.',
  'the-newest-statements': 'The newest statements:',
  'older-statements': 'Older statements:',
  'there-are-no-older-ones': 'There are no older ones.',
  'older-statements-the-same-command': 'Older statements: the same command with --cursor {next}.',
  'stated-as-complete': 'Stated as complete: {months}.',
  'stated-that-nothing-happened': 'Stated that nothing happened: {months}.',
  'open-again-2': 'Open again: {months}.',
  'opening-stock-stated-at-the': 'Opening stock stated at the end of {months}.',
  'no-record-is-touched': 'no record is touched',
  'nothing-was-imported-so-far': 'Nothing was imported so far.',
  'mended-rows-of-import': '{file}, mended rows of import {import}',
  'being-taken-of-records': '(being taken: {taken} of {of} records)',
  'undone-by': '(undone by {by}, {at})',
  'import-was-undone': 'Import {id} ({file}) was undone: {counts}.',
  'undoing-import-would-mean': 'Undoing import {id} ({file}) would mean: {counts}.',
  'it-cannot-be-undone-as': 'It cannot be undone as things are:',
  'give-statements-stands-where-the':
    'Give --statements stands where the register is complete with this change, or --statements open where its months are open again.',
  'state-that-the-file-is': 'state that the file is complete for {statedExamples}, several with commas',
  'what-becomes-of-months-stated':
    'what becomes of months stated as complete: stands (complete with this too) or open (open again)',
  'nothing-was-taken-back': 'No figure was taken back so far.',
  'no-file-was-taken': 'No file of figures was taken so far.',
  'rows-of-a-file': '{rows} rows, {added} new',
  'file-was-undone':
    'File {id} ({file}) was undone: its {added} {added: one=figure other=figures} no longer {added: one=holds other=hold}, and what it revised or took back stands as before.',
  'undone-by-because': 'on {at} by {by}: {reason}',
  'figure-taken-back':
    'Withdrawn: {figure}, {jurisdiction}; editions: {editions}. It is in no figure any more and stays in the history. To undo it: waymark withdraw --undo {id} --reason …',
  'figure-holds-again': 'Undone: {figure}, {jurisdiction} holds again.',
  'and-so-many-more': '    and {count} more',
  'so-many-loaded': '{added} {what} loaded.',
  'what-it-brought': '{added} new, {changed} changed, {withdrawn} withdrawn',
  'hindrances-more': '… and {count} more.',
  'figure-named': '{what}, {start} to {end}, {source}',
  'metrics-are-at': 'Metrics for Prometheus, for this machine alone: {address}',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('cli-work', english, commandLanguage)
