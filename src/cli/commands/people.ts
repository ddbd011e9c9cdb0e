import type { Command } from 'commander'
import { linkPath, Refused, type HeldRole, type Roadmap } from '#definition'
import type { Administration } from '#people'
import { administrator } from '#storage'
import { areaName } from '../printing/index.ts'
import { said, colors, print, say, siteAddressOf, tableText, type Settings } from '../workplace/index.ts'
import { did } from './accounts/history-sentences.ts'
import { accountCommands } from './accounts/account-commands.ts'
import { say as word } from './commands-sentences.ts'
import { findByEmail, withPeople } from './accounts/people-here.ts'

interface Options {
  readonly name?: string
  readonly role?: string
  readonly jurisdiction: string
  readonly institution: string
  readonly from?: string
  readonly until?: string
  readonly reason?: string
}

function heldOf({ role = '', jurisdiction, institution, from, until }: Options): HeldRole {
  const days = [from, until].filter((day) => day !== undefined)
  if (days.some((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day)))
    throw new Refused('role-term-wrong', {}, 'bad-request')
  return { role, jurisdiction, institution, from: from ?? null, until: until ?? null }
}

function heldText(roadmap: Roadmap, { role, jurisdiction, institution, from, until }: HeldRole): string {
  const found = roadmap.roles.find(({ id }) => id === role)
  const place =
    jurisdiction === '*'
      ? word('all-jurisdictions')
      : [institution === '*' ? '' : institution, areaName(roadmap, jurisdiction)].filter(Boolean).join(', ')
  const term = from === null && until === null ? '' : ` (${from ?? ''} – ${until ?? ''})`
  return `${found ? said(found.name) : role}: ${place}${term}`
}

async function list(settings: Settings): Promise<void> {
  const all = await withPeople(settings, (people) => people.list(administrator))
  if (all.length === 0) return print(word('nobody-has-an-account'))
  const rows = all.map(({ name, email, isReady, roles }) => [
    name,
    email,
    roles.length === 0 ? word('access-ended') : isReady ? word('active') : word('invited'),
    roles.map((held) => heldText(settings.roadmap, held)).join('; '),
  ])
  return print(tableText([word('name'), word('email'), word('state'), word('roles')], rows))
}

function printLink(settings: Settings, secret: string | null): void {
  if (secret === null) return
  say(word('link-shown-once'))
  print(colors.cyan(`${siteAddressOf(settings)}${linkPath(secret)}`))
}

async function history(settings: Settings, email: string): Promise<void> {
  const entries = await withPeople(settings, async (people) =>
    people.history(administrator, (await findByEmail(people, email)).id),
  )
  const rows = entries.map(({ at, by, what, role, reason, heir }) => [
    at,
    by,
    did(what),
    role ? heldText(settings.roadmap, role) : [heir, reason].filter((one) => one !== null).join(', '),
  ])
  print(tableText([word('when'), word('by'), word('what'), ''], rows))
}

/** Options that say a role, where and how long it is held. */
const withRole = (command: Command): Command =>
  command
    .requiredOption('--role <role>', word('which-role'))
    .option('--jurisdiction <id>', word('role-jurisdiction'), '*')
    .option('--institution <id>', word('role-institution'), '*')
    .option('--from <day>', word('role-from'))
    .option('--until <day>', word('role-until'))

/** `people`: who has an account, invitations, roles, and the end of an access. */
export function peopleCommand(program: Command, settings: () => Settings): void {
  const people = program
    .command('people')
    .description(word('who-has-an-account'))
    .action(() => list(settings()))
  withRole(people.command('invite <email>').description(word('make-an-account')))
    .requiredOption('--name <name>', word('name-of-the-person'))
    .action(async (email: string, options: Options) => {
      const chosen = settings()
      const wish = { name: options.name ?? '', email, roles: [heldOf(options)] }
      const { secret } = await withPeople(chosen, (own) => own.invite(administrator, wish))
      printLink(chosen, secret)
    })
  people
    .command('link <email>')
    .description(word('make-a-new-link'))
    .action(async (email: string) => {
      const chosen = settings()
      const { secret } = await withPeople(chosen, async (own) =>
        own.makeLink(administrator, (await findByEmail(own, email)).id),
      )
      printLink(chosen, secret)
    })
  for (const [name, says, does] of [
    ['give', 'give-a-role', (own, id, held) => own.give(administrator, id, held)],
    ['take', 'take-a-role', (own, id, held) => own.take(administrator, id, held)],
  ] as const satisfies readonly [
    string,
    string,
    (own: Administration, id: string, held: HeldRole) => Promise<void>,
  ][])
    withRole(people.command(`${name} <email>`).description(word(says))).action(
      async (email: string, options: Options) => {
        await withPeople(settings(), async (own) =>
          does(own, (await findByEmail(own, email)).id, heldOf(options)),
        )
        say(word('it-is-done'))
      },
    )
  accountCommands(people, settings)
  people
    .command('history <email>')
    .description(word('who-gave-which-role'))
    .action((email: string) => history(settings(), email))
}
