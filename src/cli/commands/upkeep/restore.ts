import type { Command } from 'commander'
import type { Settings } from '../../workplace/index.ts'
import { restoreBackup, upkeepWord as word, type RestoreOptions } from '../../upkeep/index.ts'

/** `restore`: puts a backup back and verifies it, or only reads it. */
export function restoreCommand(program: Command, settings: () => Settings): void {
  program
    .command('restore')
    .argument('<file>')
    .description(word('restore-command'))
    .option('--pass-phrase-file <file>', word('pass-phrase-file'))
    .option('--check', word('check-a-backup'))
    .option('--replace', word('replace-what-is-there'))
    .option('--erasures <file>', word('list-of-erasures'))
    .option('--key <file...>', word('keys-of-erasures'), [])
    .option('--without-erasures', word('without-erasures'))
    .action((file: string, options: RestoreOptions) => restoreBackup(settings(), file, options))
}
