// What is done to an account: its access ended, its second factor taken away, a key made for a program.
import type { Command } from 'commander'
import { isDate, keyScopes, Refused } from '#definition'
import type { Administration, Heir } from '#people'
import { administrator } from '#storage'
import { colors, print, say, type Settings } from '../../workplace/index.ts'
import { say as word } from '../commands-sentences.ts'
import { findByEmail, withPeople, withSignIn } from './people-here.ts'

interface KeyOptions {
  readonly name: string
  readonly scope: string
  readonly until?: string
}

async function makeKey(
  settings: Settings,
  email: string,
  { name, scope, until = null }: Omit<KeyOptions, 'until'> & { readonly until?: string | null },
): Promise<void> {
  const found = keyScopes.find((one) => one === scope)
  if (!found) throw new Refused('token-scope-unknown', { scope }, 'bad-request')
  if (until !== null && !isDate(until)) throw new Refused('role-term-wrong', {}, 'bad-request')
  const secret = await withSignIn(settings, async ({ people, own }) => {
    const { id } = await findByEmail(people, email)
    return own.makeKey({ id, role: 'account' }, { name, scope: found, until })
  })
  say(word('key-shown-once'))
  print(colors.cyan(secret))
}

interface EndOptions {
  readonly reason: string
  readonly passesTo?: string
}

/** To whom passes what waits: a person by address, or the institutions; nobody where not said. */
async function heirOf(own: Administration, to: string | undefined): Promise<Heir> {
  if (to === undefined) return 'nobody'
  return to === 'institution' ? to : { person: (await findByEmail(own, to)).id }
}

/** Adds them to `people`. */
export function accountCommands(people: Command, settings: () => Settings): void {
  people
    .command('end <email>')
    .description(word('end-an-access'))
    .requiredOption('--reason <reason>', word('why-it-ends'))
    .option('--passes-to <email>', word('to-whom-it-passes'))
    .action(async (email: string, { reason, passesTo }: EndOptions) => {
      await withPeople(settings(), async (own) =>
        own.end(administrator, (await findByEmail(own, email)).id, reason, await heirOf(own, passesTo)),
      )
      say(word('it-is-done'))
    })
  people
    .command('remove-factor <email>')
    .description(word('take-a-second-factor'))
    .requiredOption('--reason <reason>', word('why-it-ends'))
    .action(async (email: string, { reason }: { readonly reason: string }) => {
      await withPeople(settings(), async (own) =>
        own.removeFactor(administrator, (await findByEmail(own, email)).id, reason),
      )
      say(word('it-is-done'))
    })
  people
    .command('key <email>')
    .description(word('make-a-key'))
    .requiredOption('--name <name>', word('what-a-key-is-for'))
    .option('--scope <scope>', word('what-a-key-may'), 'read')
    .option('--until <day>', word('last-day-of-a-key'))
    .action((email: string, options: KeyOptions) => makeKey(settings(), email, options))
}
