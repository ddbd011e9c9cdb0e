// English words of e-mails, as administrators and whoever forgot a password meet them.
import { emptySentences } from '#definition'

const kinds: Readonly<Record<string, string>> = {
  invitation: 'Invitation',
  password: 'Link for a new password',
  'password-changed': 'Notice of a new password',
  'second-factor-set': 'Notice of a second factor',
  'second-factor-removed': 'Notice of a removed second factor',
  'provider-joined': 'Notice of single sign-on',
  'passkey-made': 'Notice of a passkey',
  'key-made': 'Notice of a key',
  'glass-broken': 'Notice that what is withheld was opened',
}

const states = {
  waiting: 'waiting',
  sent: 'sent',
  unsure: 'may or may not have arrived: the mail server gave no answer',
  'given-up': 'given up',
} as const

const problems: Readonly<Record<string, string>> = {
  'too-late': 'it could not be sent for three days',
  'access-ended': 'the person’s access has ended',
  'no-account': 'the person has no account any more',
  EAUTH: 'the mail server does not let Waymark in',
}

function problemText(problem: string): string {
  const known = problems[problem]
  if (known !== undefined) return known
  const refused = /^refused-(\d+)$/.exec(problem)?.[1]
  return refused === undefined
    ? 'the mail server cannot be reached'
    : `the mail server refused it (${refused})`
}

export const mailWords = {
  title: 'E-mails',
  summary: 'Show what was sent, what waits, and what did not go out',
  off: 'No e-mails are sent from here: no mail server is set. Links are shown to you, to be handed over.',
  none: emptySentences['no-mails'],
  when: 'When',
  to: 'To',
  what: 'What',
  state: 'State',
  again: 'Send again',
  againOf: (what: string, to: string) => `Send again: ${what}, to ${to}`,
  kind: (kind: string) => kinds[kind] ?? kind,
  stateOf: (state: keyof typeof states, problem: string | null) =>
    problem === null || state === 'sent' ? states[state] : `${states[state]}: ${problemText(problem)}`,
  forgotten: 'Forgotten your password, or no link any more?',
  forgottenLead: 'A link with which you choose a new one is sent to your e-mail address.',
  forgottenButton: 'Send me a link',
  forgottenDone:
    'If somebody has an account with this address, a link is on its way. It is good for a day; look among unwanted mail, too.',
  invited: (name: string) => `An e-mail with a link is on its way to ${name}.`,
  mailLink: 'Send a new link by e-mail',
  showLink: 'Show a new link instead',
}
