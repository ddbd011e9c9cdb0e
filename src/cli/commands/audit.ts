import type { Command } from 'commander'
import { actingAs, administrator, verifyAudit } from '#storage'
import type { Settings } from '../settings.ts'
import { countText, print } from '../terminal.ts'
import { withWorkplace } from '../workplace.ts'

/** `audit verify`: works out the whole audit log again. */
export function auditCommand(program: Command, settings: () => Settings): void {
  program
    .command('audit')
    .description('the append-only log of who changed what')
    .command('verify')
    .description('work out every entry of the audit log again')
    .action(async () => {
      const chosen = settings()
      const verdict = await withWorkplace(chosen, (db) => actingAs(db, administrator, verifyAudit))
      if (verdict.broken.length === 0)
        return print(
          `${countText(verdict.entries, 'entry', 'entries')}; every one follows from the one before it.`,
        )
      const places = verdict.broken.map(({ chain, sequence }) => `${chain} from entry ${sequence}`).join('; ')
      process.exitCode = 1
      return print(`The audit log was changed from outside: ${places}.`)
    })
}
