// Romanian words of e-mails, as administrators and whoever forgot a password meet them.
import type { mailWords as en } from '../../en/people/mail.ts'
import type { Sameness } from '../../index.ts'

const kinds: Readonly<Record<string, string>> = {
  invitation: 'Invitație',
  password: 'Legătură pentru o parolă nouă',
  'password-changed': 'Înștiințare despre o parolă nouă',
  'second-factor-set': 'Înștiințare despre un al doilea factor',
  'second-factor-removed': 'Înștiințare despre un al doilea factor eliminat',
  'provider-joined': 'Înștiințare despre autentificarea unică',
  'passkey-made': 'Înștiințare despre o cheie de acces',
  'key-made': 'Înștiințare despre o cheie',
  'glass-broken': 'Înștiințare că s-a deschis ce este ascuns',
}

const states = {
  waiting: 'așteaptă',
  sent: 'trimis',
  unsure: 'poate a ajuns, poate nu: serverul de e-mail nu a răspuns',
  'given-up': 'abandonat',
}

const problems: Readonly<Record<string, string>> = {
  'too-late': 'nu a putut fi trimis timp de trei zile',
  'access-ended': 'accesul persoanei s-a încheiat',
  'no-account': 'persoana nu mai are cont',
  EAUTH: 'serverul de e-mail nu lasă Waymark să intre',
}

function problemText(problem: string): string {
  const known = problems[problem]
  if (known !== undefined) return known
  const refused = /^refused-(\d+)$/.exec(problem)?.[1]
  return refused === undefined
    ? 'serverul de e-mail nu poate fi contactat'
    : `serverul de e-mail l-a refuzat (${refused})`
}

export const mailWords: Sameness<typeof en> = {
  title: 'E-mailuri',
  summary: 'Arată ce s-a trimis, ce așteaptă și ce nu a plecat',
  off: 'De aici nu se trimit e-mailuri: nu este configurat un server de e-mail. Legăturile vi se arată, ca să le predați.',
  none: 'Încă nu s-a scris niciun e-mail.',
  when: 'Când',
  to: 'Către',
  what: 'Ce',
  state: 'Starea',
  again: 'Trimite din nou',
  againOf: (what: string, to: string) => `Trimite din nou: ${what}, către ${to}`,
  kind: (kind: string) => kinds[kind] ?? kind,
  stateOf: (state: keyof typeof states, problem: string | null) =>
    problem === null || state === 'sent' ? states[state] : `${states[state]}: ${problemText(problem)}`,
  forgotten: 'Ați uitat parola, sau nu mai aveți legătura?',
  forgottenLead: 'O legătură cu care alegeți una nouă se trimite la adresa dumneavoastră de e-mail.',
  forgottenButton: 'Trimite-mi o legătură',
  forgottenDone:
    'Dacă cineva are un cont cu această adresă, o legătură este pe drum. Este valabilă o zi; căutați și printre mesajele nedorite.',
  invited: (name: string) => `Un e-mail cu o legătură este pe drum către ${name}.`,
  mailLink: 'Trimite o legătură nouă prin e-mail',
  showLink: 'Arată în schimb o legătură nouă',
}
