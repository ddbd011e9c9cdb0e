// Words in sr-Cyrl of e-mails, as administrators and whoever forgot a password meet them.
import type { mailWords as en } from '../../en/people/mail.ts'
import type { Sameness } from '../../index.ts'

const kinds: Readonly<Record<string, string>> = {
  invitation: 'Позивница',
  password: 'Веза за нову лозинку',
  'password-changed': 'Обавештење о новој лозинци',
  'second-factor-set': 'Обавештење о другом фактору',
  'second-factor-removed': 'Обавештење о уклоњеном другом фактору',
  'provider-joined': 'Обавештење о јединственој пријави',
  'passkey-made': 'Обавештење о приступном кључу',
  'key-made': 'Обавештење о кључу',
  'glass-broken': 'Обавештење да је отворено ускраћено',
}

const states = {
  waiting: 'чека',
  sent: 'послато',
  unsure: 'можда је стигло, а можда није: сервер за пошту није одговорио',
  'given-up': 'одустало се',
} as const

const problems: Readonly<Record<string, string>> = {
  'too-late': 'три дана није могло да се пошаље',
  'access-ended': 'приступ тог лица је укинут',
  'no-account': 'то лице више нема налог',
  EAUTH: 'сервер за пошту не пушта Waymark',
}

function problemText(problem: string): string {
  const known = problems[problem]
  if (known !== undefined) return known
  const refused = /^refused-(\d+)$/.exec(problem)?.[1]
  return refused === undefined ? 'сервер за пошту није доступан' : `сервер за пошту је одбио (${refused})`
}

export const mailWords: Sameness<typeof en> = {
  title: 'Е-поруке',
  summary: 'Прикажи шта је послато, шта чека и шта није отишло',
  off: 'Одавде се не шаљу е-поруке: сервер за пошту није подешен. Везе се приказују вама, да их предате.',
  none: 'Још није написана ниједна е-порука.',
  when: 'Када',
  to: 'Коме',
  what: 'Шта',
  state: 'Стање',
  again: 'Пошаљи поново',
  againOf: (what, to) => `Пошаљи поново: ${what}, ${to}`,
  kind: (kind) => kinds[kind] ?? kind,
  stateOf: (state, problem) =>
    problem === null || state === 'sent' ? states[state] : `${states[state]}: ${problemText(problem)}`,
  forgotten: 'Заборављена лозинка, или више немате везу?',
  forgottenLead: 'Веза којом бирате нову шаље се на вашу адресу е-поште.',
  forgottenButton: 'Пошаљи ми везу',
  forgottenDone:
    'Ако неко са овом адресом има налог, веза је на путу. Важи један дан; погледајте и међу нежељеном поштом.',
  invited: (name) => `Е-порука са везом је на путу. Коме: ${name}.`,
  mailLink: 'Пошаљи нову везу е-поштом',
  showLink: 'Уместо тога прикажи нову везу',
}
