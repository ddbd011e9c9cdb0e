// What is said of backups, of upgrades that are tried, and of the proof of the log.
import { newCatalogue } from '#definition'
import { commandLanguage } from '../workplace/index.ts'

const english = {
  'also-found': 'Also: {what}',
  'changes-are-proved-since': ' Changes are proved since {since}.',
  'every-entry-follows-from-the':
    'Every entry follows from the one before it, and what it is about is as it was.',
  'note-of-verify': 'Note: {remark}',
  'nothing-is-proved-of-docs': 'Nothing is proved of {unproved}: docs/administrators.md says why.',
  'the-counts-were-not-compared':
    'The counts were not compared with the records; --counts does that, which takes its time.',
  'the-data-and-the-audit': 'The data and the audit log do not fit together.',
  'the-signatures-of-the-anchors':
    'The signatures of the anchors were not looked at: there is no key here. Name one with --key.',
  'there-is-no-anchor-yet':
    'There is no anchor yet: entries that are cut off at the end, or chains that are written again, would not be noticed.',
  'verifying-what': 'Verifying: {what}',
  'what-migrations-make': 'what migrations make',
  'what-was-cut-off-or':
    'What was cut off or written again is noticed up to the newest of {anchors}, of {newestAnchor}; one is made every {minutes} while Waymark runs.',
  'backup-command': 'write everything into one file that a pass phrase opens, as it is at this moment',
  'restore-command': 'put a backup into an empty database or folder, and verify it',
  'upgrade-command': 'bring the database up to this version, as a start does; or only try it',
  'pass-phrase-file': 'a file with the pass phrase in its first line; asked for on a terminal where not said',
  'without-keys': 'leave out the key that signs anchors: you keep it elsewhere',
  'check-a-backup': 'read it to its end and say what is in it; nothing is restored',
  'replace-what-is-there': 'put what is there aside under another name',
  'dry-run-of-upgrade': 'say which migrations would run, run them on a copy, verify that, and throw it away',
  'pass-phrase-asked': 'Pass phrase of the backup',
  'pass-phrase-again': 'The same once more',
  'writing-backup': 'Writing the backup',
  'backup-written': 'Backup written: {file} ({rows}, {size} kB).',
  'backup-has-key':
    'The key that signs anchors is in it. Without the pass phrase nobody opens it, you neither: keep that elsewhere.',
  'backup-has-no-key': 'The key that signs anchors is not in it. Keep a copy of {keyFile} elsewhere.',
  'backup-of-before':
    'The database is of an earlier version ({pending} not applied yet), so that the backup has no entry in the audit log.',
  'reading-backup': 'Reading the backup',
  'backup-is-whole': 'The backup is whole: {rows} of {roadmap}, of {at}, written by Waymark {version}.',
  restoring: 'Restoring',
  restored: 'Restored: {rows} of {at} in {place}.',
  'put-aside': 'What was there is now {aside}. Remove it when you no longer need it.',
  'anchors-after-backup':
    '{anchors} that lay here are not in the backup: what was done after {at} is lost. Keep what was put aside as the proof of it.',
  'no-key-restored':
    'The backup has no key. Bring the one that signed the anchors to {keyFile}; without it none is made.',
  'migrations-to-run': 'This version would apply {pending}:',
  'no-migrations-to-run': 'The database has every migration of this version. Nothing would be applied.',
  'copying-database': 'Copying the database',
  'upgrade-tried': 'Tried on a copy: done in {seconds} s. The database itself was not changed.',
  'upgrade-done': 'The database is at this version: {pending} applied.',
  'list-of-erasures': 'a copy of the list of erasures that was kept elsewhere: they are done again',
  'keys-of-erasures': 'keys (PEM) that signed that list, where they are not the one in the backup',
  'without-erasures':
    'restore also where the list of erasures is missing: what was erased stands there again',
  'no-list-of-erasures':
    'There is no list of erasures here. If sensitive answers were erased after {at}, they stand in what is restored: restore with --erasures and the copy of the list, or erase them again before anybody signs in.',
  'erasures-repeated': 'Done again: {erasures} decided after the backup (versions of records: {versions}).',
  'erasure-missing':
    'Line {line} of the list of erasures names number {number} of {jurisdiction}, decided {at}, and the database does not have it: what was erased stands there again. A start does it again.',
  'erasure-unreadable': 'Line {line} of the list of erasures cannot be read.',
  'erasure-unsigned':
    'Line {line} of the list of erasures (number {number} of {jurisdiction}, decided {at}) is not signed by a key that is here.',
  'erasure-unfitting':
    'Number {number} of {jurisdiction}, decided {at} (line {line} of the list of erasures), could not be done again: a record does not fit the log.',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('cli-upkeep', english, commandLanguage)
