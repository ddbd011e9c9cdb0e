// Words of e-mails, as administrators and whoever forgot a password meet them, in sq.
import type { mailWords as en } from '../../en/people/mail.ts'
import type { Sameness } from '../../index.ts'

const kinds: Readonly<Record<string, string>> = {
  invitation: 'Ftesë',
  password: 'Lidhje për fjalëkalim të ri',
  'password-changed': 'Njoftim për fjalëkalim të ri',
  'second-factor-set': 'Njoftim për faktor të dytë',
  'second-factor-removed': 'Njoftim për heqjen e faktorit të dytë',
  'provider-joined': 'Njoftim për identifikimin e përbashkët',
  'passkey-made': 'Njoftim për çelës hyrjeje',
  'key-made': 'Njoftim për çelës',
  'glass-broken': 'Njoftim se u hap çfarë nuk shfaqet',
}

const states = {
  waiting: 'pret',
  sent: 'dërguar',
  unsure: 'mund të ketë mbërritur ose jo: serveri i e-mailit nuk dha përgjigje',
  'given-up': 'u hoq dorë',
} as const

const problems: Readonly<Record<string, string>> = {
  'too-late': 'nuk mund të dërgohej për tri ditë',
  'access-ended': 'qasja e personit është mbyllur',
  'no-account': 'personi nuk ka më llogari',
  EAUTH: 'serveri i e-mailit nuk e pranon Waymark-un',
}

function problemText(problem: string): string {
  const known = problems[problem]
  if (known !== undefined) return known
  const refused = /^refused-(\d+)$/.exec(problem)?.[1]
  return refused === undefined
    ? 'serveri i e-mailit nuk mund të arrihet'
    : `serveri i e-mailit e refuzoi (${refused})`
}

export const mailWords: Sameness<typeof en> = {
  title: 'E-mailet',
  summary: 'Shfaq çfarë u dërgua, çfarë pret, dhe çfarë nuk doli',
  off: 'Prej këtu nuk dërgohen e-maile: nuk është caktuar server e-maili. Lidhjet ju shfaqen juve, për t’ua dhënë të tjerëve.',
  none: 'Ende nuk është shkruar asnjë e-mail.',
  when: 'Kur',
  to: 'Për',
  what: 'Çfarë',
  state: 'Gjendja',
  again: 'Dërgo përsëri',
  againOf: (what, to) => `Dërgo përsëri: ${what}, për ${to}`,
  kind: (kind) => kinds[kind] ?? kind,
  stateOf: (state, problem) =>
    problem === null || state === 'sent' ? states[state] : `${states[state]}: ${problemText(problem)}`,
  forgotten: 'Keni harruar fjalëkalimin, ose nuk keni më lidhje?',
  forgottenLead: 'Në adresën tuaj të e-mailit dërgohet një lidhje me të cilën zgjidhni një të ri.',
  forgottenButton: 'Ma dërgo një lidhje',
  forgottenDone:
    'Nëse dikush ka llogari me këtë adresë, një lidhje është rrugës. Vlen për një ditë; shikoni edhe te mesazhet e padëshiruara.',
  invited: (name) => `Një e-mail me lidhje është rrugës për ${name}.`,
  mailLink: 'Dërgo lidhje të re me e-mail',
  showLink: 'Shfaq lidhje të re në vend të saj',
}
