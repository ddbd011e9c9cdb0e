// `mail`: whether the mail server lets us in, and what waits, was sent or was given up.
import type { Command } from 'commander'
import { Refused } from '#definition'
import { openMailServer } from '#delivery'
import { openSignIn } from '#people'
import { administrator } from '#storage'
import { print, say, tableText, withWorkplace, type Settings } from '../../workplace/index.ts'
import { say as word } from '../commands-sentences.ts'

async function check({ mail }: Settings): Promise<void> {
  if (!mail) throw new Refused('mail-none', {}, 'conflict')
  try {
    await openMailServer(mail.server).check()
  } catch (error) {
    throw new Refused('mail-server-unusable', { reason: (error as Error).message }, 'unavailable', {
      cause: error,
    })
  }
  say(word('mail-server-lets-us-in'))
}

const states = {
  waiting: () => word('mail-waiting'),
  sent: () => word('mail-sent'),
  unsure: () => word('mail-unsure'),
  'given-up': () => word('mail-given-up'),
}

async function list(settings: Settings): Promise<void> {
  const mails = await withWorkplace(settings, async (db) => {
    const { people } = await openSignIn({ accounts: db, db, roadmap: settings.roadmap })
    return people.mails(administrator)
  })
  if (mails.length === 0) return print(word('no-mails'))
  const rows = mails.map(({ madeAt, to, kind, state, problem }) => [
    madeAt,
    to,
    kind,
    states[state](),
    problem ?? '',
  ])
  return print(tableText([word('when'), word('mail-to'), word('what'), word('state'), ''], rows))
}

/** `mail`: lists e-mails, or tries the server. */
export function mailCommand(program: Command, settings: () => Settings): void {
  program
    .command('mail')
    .description(word('mails-and-their-server'))
    .option('--check', word('try-the-mail-server'))
    .action(({ check: isCheck = false }: { check?: boolean }) =>
      isCheck ? check(settings()) : list(settings()),
    )
}
