import type { Command } from 'commander'
import type { Settings } from '../../workplace/index.ts'
import { tryUpgrade, upgrade, upkeepWord as word } from '../../upkeep/index.ts'

/** `upgrade`: applies what this version brings, or tries it on a copy. */
export function upgradeCommand(program: Command, settings: () => Settings): void {
  program
    .command('upgrade')
    .description(word('upgrade-command'))
    .option('--dry-run', word('dry-run-of-upgrade'))
    .action(({ dryRun = false }: { dryRun?: boolean }) =>
      dryRun ? tryUpgrade(settings()) : upgrade(settings()),
    )
}
