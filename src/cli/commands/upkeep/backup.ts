import type { Command } from 'commander'
import type { Settings } from '../../workplace/index.ts'
import { upkeepWord as word, writeBackup, type BackupOptions } from '../../upkeep/index.ts'

/** `backup`: the whole database, with the key and the anchors of its log, in one sealed file. */
export function backupCommand(program: Command, settings: () => Settings): void {
  program
    .command('backup')
    .argument('<file>')
    .description(word('backup-command'))
    .option('--pass-phrase-file <file>', word('pass-phrase-file'))
    .option('--without-keys', word('without-keys'))
    .action((file: string, options: BackupOptions) => writeBackup(settings(), file, options))
}
