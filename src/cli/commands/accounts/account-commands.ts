// What is done to an account: its access ended, its second factor taken away, a key made for a program.
import type { Command } from 'commander'
import { isDate, keyScopes, Refused } from '#definition'
import type { Administration } from '#people'
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

type DoneWithReason = (own: Administration, id: string, reason: string) => Promise<void>

const withReason: readonly (readonly [
  name: string,
  says: 'end-an-access' | 'take-a-second-factor',
  does: DoneWithReason,
])[] = [
  ['end', 'end-an-access', (own, id, reason) => own.end(administrator, id, reason)],
  ['remove-factor', 'take-a-second-factor', (own, id, reason) => own.removeFactor(administrator, id, reason)],
]

/** Adds them to `people`. */
export function accountCommands(people: Command, settings: () => Settings): void {
  for (const [name, says, does] of withReason)
    people
      .command(`${name} <email>`)
      .description(word(says))
      .requiredOption('--reason <reason>', word('why-it-ends'))
      .action(async (email: string, { reason }: { readonly reason: string }) => {
        await withPeople(settings(), async (own) => does(own, (await findByEmail(own, email)).id, reason))
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
