// The Romanian words of the pages. What the roadmap itself says comes from the roadmap.
import type { en } from '../en/words.ts'
import type { Sameness } from '../index.ts'
import { figureWords } from './figures.ts'
import { pageWords } from './pages.ts'

export const ro: Sameness<typeof en> = {
  product: 'Waymark',
  kpis: 'KPI',
  registers: 'Registre',
  assessments: 'Evaluări',
  submissions: 'Munca mea',
  plans: 'Planuri de acțiune',
  requests: 'Cereri',
  skip: 'Salt la conținut',
  menu: 'Principal',
  openMenu: 'Meniu',
  menuGroups: { work: 'Înregistrări și cereri', sources: 'Surse și verificări' },
  title: (page: string, roadmap: string) => `${page} – ${roadmap}`,
  invented: 'Date inventate',
  inventedTitle: (title: string) => `Date inventate: ${title}`,
  loading: 'Se încarcă …',
  again: 'Încercați din nou',
  more: 'Arată mai multe',
  fewer: 'Arată mai puține',
  nothing: 'Încă nu este nimic aici.',
  close: 'Închide',
  showTyped: 'Arată ce se tastează',
  hideTyped: 'Ascunde ce se tastează',
  list: (parts: readonly string[]) => parts.join(', '),
  who: {
    signIn: 'Autentificare',
    signOut: 'Deconectare',
    people: 'Persoane',
    audit: 'Jurnalul de audit',
    inPlaceOf: ' pentru ',
    beyond: 'Mai mult decât de obicei',
    actsFor: (name: string) => `Acționați pentru ${name}: cu drepturile sale, iar jurnalul o spune.`,
    stopActing: 'Oprește',
    opened: (what: string, until: string) =>
      `Răspunsurile sensibile din ${what} vă sunt deschise până la ${until}.`,
    close: 'Încheie acum',
    everywhere: 'toate jurisdicțiile',
    leaveDrafts: 'Vă deconectați? Ciornele de pe acest dispozitiv nu sunt încă într-un registru și se șterg.',
  },
  footer: {
    words: 'Cuvintele foii de parcurs:',
    version: (version: string) => `Versiunea datelor ${version}`,
    software: (version: string) => `Waymark ${version}`,
    anchor: (seal: string) => `Ancora jurnalului de audit: ${seal}`,
    program: 'Descrierea API pentru programe (OpenAPI)',
  },
  problems: {
    heading: 'Acest lucru nu a putut fi încărcat',
    offlineTitle: 'Niciun răspuns',
    offline: 'Serverul nu a răspuns. Verificați conexiunea și încercați din nou.',
    unreadable: 'Serverul a răspuns cu ceva ce nu sunt date.',
    crash: 'Această pagină s-a oprit din cauza unei erori proprii.',
    notFound: 'Pagina nu a fost găsită',
    notFoundText:
      'La această adresă nu există nicio pagină. Poate a fost redenumită sau legătura este incompletă.',
    toOverview: 'La prezentarea generală',
  },
  figures: figureWords,
  completeness: { label: 'Completitudine' },
  ...pageWords,
}
