// Words in bs of e-mails, as administrators and whoever forgot a password meet them.
import type { mailWords as en } from '../../en/people/mail.ts'
import type { Sameness } from '../../index.ts'

const kinds: Readonly<Record<string, string>> = {
  invitation: 'Pozivnica',
  password: 'Veza za novu lozinku',
  'password-changed': 'Obavještenje o novoj lozinci',
  'second-factor-set': 'Obavještenje o drugom faktoru',
  'second-factor-removed': 'Obavještenje o uklonjenom drugom faktoru',
  'provider-joined': 'Obavještenje o jedinstvenoj prijavi',
  'passkey-made': 'Obavještenje o pristupnom ključu',
  'key-made': 'Obavještenje o ključu',
  'glass-broken': 'Obavještenje da je otvoreno uskraćeno',
}

const states = {
  waiting: 'čeka',
  sent: 'poslato',
  unsure: 'možda je stiglo, a možda nije: server za poštu nije odgovorio',
  'given-up': 'odustalo se',
} as const

const problems: Readonly<Record<string, string>> = {
  'too-late': 'tri dana nije moglo se poslati',
  'access-ended': 'pristup tog lica je ukinut',
  'no-account': 'to lice više nema nalog',
  EAUTH: 'server za poštu ne pušta Waymark',
}

function problemText(problem: string): string {
  const known = problems[problem]
  if (known !== undefined) return known
  const refused = /^refused-(\d+)$/.exec(problem)?.[1]
  return refused === undefined ? 'server za poštu nije dostupan' : `server za poštu je odbio (${refused})`
}

export const mailWords: Sameness<typeof en> = {
  title: 'E-poruke',
  summary: 'Prikaži šta je poslato, šta čeka i šta nije otišlo',
  off: 'Odavde se ne šalju e-poruke: server za poštu nije podešen. Veze se prikazuju vama, da ih predate.',
  none: 'Još nije napisana nijedna e-poruka.',
  when: 'Kada',
  to: 'Kome',
  what: 'Šta',
  state: 'Stanje',
  again: 'Pošalji ponovo',
  againOf: (what, to) => `Pošalji ponovo: ${what}, ${to}`,
  kind: (kind) => kinds[kind] ?? kind,
  stateOf: (state, problem) =>
    problem === null || state === 'sent' ? states[state] : `${states[state]}: ${problemText(problem)}`,
  forgotten: 'Zaboravljena lozinka, ili više nemate vezu?',
  forgottenLead: 'Veza kojom birate novu šalje se na vašu adresu e-pošte.',
  forgottenButton: 'Pošalji mi vezu',
  forgottenDone:
    'Ako neko sa ovom adresom ima nalog, veza je na putu. Važi jedan dan; pogledajte i među neželjenom poštom.',
  invited: (name) => `E-poruka sa vezom je na putu. Kome: ${name}.`,
  mailLink: 'Pošalji novu vezu e-poštom',
  showLink: 'Umjesto toga prikaži novu vezu',
}
