// Words of e-mails, as administrators and whoever forgot a password meet them, in mk.
import type { mailWords as en } from '../../en/people/mail.ts'
import type { Sameness } from '../../index.ts'

const kinds: Readonly<Record<string, string>> = {
  invitation: 'Покана',
  password: 'Врска за нова лозинка',
  'password-changed': 'Известување за нова лозинка',
  'second-factor-set': 'Известување за втор фактор',
  'second-factor-removed': 'Известување за отстранет втор фактор',
  'provider-joined': 'Известување за единствена најава',
  'passkey-made': 'Известување за клуч за најава',
  'key-made': 'Известување за клуч',
  'glass-broken': 'Известување дека е отворено она што не се прикажува',
}

const states = {
  waiting: 'чека',
  sent: 'испратено',
  unsure: 'можеби пристигнало, можеби не: серверот за е-пошта не даде одговор',
  'given-up': 'откажано',
} as const

const problems: Readonly<Record<string, string>> = {
  'too-late': 'три дена не можеше да се испрати',
  'access-ended': 'пристапот на лицето е укинат',
  'no-account': 'лицето повеќе нема сметка',
  EAUTH: 'серверот за е-пошта не го пушта Waymark',
}

function problemText(problem: string): string {
  const known = problems[problem]
  if (known !== undefined) return known
  const refused = /^refused-(\d+)$/.exec(problem)?.[1]
  return refused === undefined
    ? 'серверот за е-пошта не е достапен'
    : `серверот за е-пошта го одби (${refused})`
}

export const mailWords: Sameness<typeof en> = {
  title: 'Е-пошта',
  summary: 'Прикажи што е испратено, што чека и што не излегло',
  off: 'Одовде не се испраќа е-пошта: не е поставен сервер за е-пошта. Врските ви се прикажуваат вам, за да ги предадете.',
  none: 'Сѐ уште не е напишана порака.',
  when: 'Кога',
  to: 'До',
  what: 'Што',
  state: 'Состојба',
  again: 'Испрати повторно',
  againOf: (what, to) => `Испрати повторно: ${what}, до ${to}`,
  kind: (kind) => kinds[kind] ?? kind,
  stateOf: (state, problem) =>
    problem === null || state === 'sent' ? states[state] : `${states[state]}: ${problemText(problem)}`,
  forgotten: 'Ја заборавивте лозинката, или повеќе немате врска?',
  forgottenLead: 'На вашата адреса за е-пошта се испраќа врска со која избирате нова.',
  forgottenButton: 'Испрати ми врска',
  forgottenDone:
    'Ако некој има сметка со оваа адреса, врската е на пат. Важи еден ден; погледнете и меѓу несаканата пошта.',
  invited: (name) => `Порака со врска е на пат до ${name}.`,
  mailLink: 'Испрати нова врска по е-пошта',
  showLink: 'Прикажи нова врска наместо тоа',
}
