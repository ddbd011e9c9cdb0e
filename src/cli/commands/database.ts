// The command that makes the logins of a server.
import type { Command } from 'commander'
import { Refused } from '#definition'
import { prepareLogins, printedPreparation } from '#storage'
import { print, type Settings } from '../workplace/index.ts'
import { say as word } from './commands-sentences.ts'

interface PrepareOptions {
  readonly with?: string
  readonly print?: true
}

async function prepare({ addresses }: Settings, options: PrepareOptions): Promise<void> {
  if (!addresses) throw new Refused('database-logins-missing', {}, 'bad-request')
  if (options.print === true) return print(printedPreparation(addresses))
  const { database, application, owner, signIn } = await prepareLogins(
    addresses,
    options.with ?? addresses.owner,
  )
  print(
    word('logins-are-made', {
      ...{ database, application: application.name },
      ...{ owner: owner.name, signIn: signIn.name },
    }),
  )
}

/** `database prepare`: makes or mends the logins of a server, or prints the SQL that does. */
export function databaseCommand(program: Command, settings: () => Settings): void {
  program
    .command('database')
    .description(word('the-logins-of-a-server'))
    .command('prepare')
    .description(word('make-or-mend-logins'))
    .option('--with <address>', word('address-of-a-superuser'))
    .option('--print', word('print-the-sql-instead'))
    .action((options: PrepareOptions) => prepare(settings(), options))
}
