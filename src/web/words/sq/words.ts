// The words of the pages, in sq. What the roadmap itself says comes from the roadmap.
import type { en } from '../en/words.ts'
import type { Sameness } from '../index.ts'
import { pageWords } from './pages.ts'

export const sq: Sameness<typeof en> = {
  product: 'Waymark',
  kpis: 'KPI',
  registers: 'Regjistrat',
  assessments: 'Vlerësimet',
  submissions: 'Puna ime',
  plans: 'Planet e veprimit',
  requests: 'Kërkesat',
  skip: 'Kalo te përmbajtja',
  menu: 'Menyja kryesore',
  openMenu: 'Menyja',
  menuGroups: { work: 'Regjistrime dhe kërkesa', sources: 'Burime dhe kontrolle' },
  title: (page, roadmap) => `${page} – ${roadmap}`,
  invented: 'Të dhëna të sajuara',
  inventedTitle: (title) => `Të dhëna të sajuara: ${title}`,
  loading: 'Po ngarkohet …',
  again: 'Provo përsëri',
  more: 'Shfaq më shumë',
  fewer: 'Shfaq më pak',
  nothing: 'Këtu ende nuk ka asgjë.',
  close: 'Mbyll',
  showTyped: 'Shfaq çfarë shtypet',
  hideTyped: 'Fshih çfarë shtypet',
  list: (parts) => parts.join(', '),
  who: {
    signIn: 'Identifikohu',
    signOut: 'Dil',
    people: 'Personat',
    audit: 'Ditari i auditimit',
    inPlaceOf: ' në vend të: ',
    beyond: 'Më shumë se zakonisht',
    actsFor: (name) =>
      `Ju veproni në vend të ${name}: me të drejtat e atij personi, dhe ditari e thotë këtë.`,
    stopActing: 'Ndalo',
    opened: (what, until) => `Përgjigjet e ndjeshme (${what}) janë të hapura për ju deri ${until}.`,
    close: 'Mbylli tani',
    everywhere: 'të gjitha juridiksionet',
    leaveDrafts:
      'Të dilni? Draftet tuaja në këtë pajisje ende nuk janë në asnjë regjistër dhe do të fshihen.',
  },
  footer: {
    words: 'Teksti i udhërrëfyeses:',
    version: (version) => `Versioni i të dhënave ${version}`,
    software: (version) => `Waymark ${version}`,
    anchor: (seal) => `Spiranca e ditarit të auditimit: ${seal}`,
    program: 'Përshkrimi i ndërfaqes për programe (OpenAPI)',
  },
  problems: {
    heading: 'Kjo nuk mund të ngarkohej',
    offlineTitle: 'Nuk ka përgjigje',
    offline: 'Serveri nuk u përgjigj. Kontrolloni lidhjen dhe provoni përsëri.',
    unreadable: 'Serveri u përgjigj me diçka që nuk janë të dhëna.',
    crash: 'Kjo faqe u ndal për shkak të një gabimi të vetin.',
    notFound: 'Faqja nuk u gjet',
    notFoundText:
      'Në këtë adresë nuk ka faqe. Mund të ketë ndryshuar emër, ose lidhja mund të jetë e paplotë.',
    toOverview: 'Shko te përmbledhja',
  },
  completeness: { label: 'Plotësia' },
  ...pageWords,
}
