// Words in bs of the pages. What the roadmap itself says comes from the roadmap.
import type { en } from '../en/words.ts'
import type { Sameness } from '../index.ts'
import { figureWords } from './figures.ts'
import { pageWords } from './pages.ts'

export const words: Sameness<typeof en> = {
  product: 'Waymark',
  kpis: 'KPI',
  registers: 'Evidencije',
  assessments: 'Ocjene',
  submissions: 'Moj rad',
  plans: 'Akcioni planovi',
  requests: 'Zahtjevi',
  skip: 'Pređi na sadržaj',
  menu: 'Glavni meni',
  openMenu: 'Meni',
  menuGroups: { work: 'Zapisi i zahtjevi', sources: 'Izvori i provjere' },
  title: (page, roadmap) => `${page} – ${roadmap}`,
  invented: 'Izmišljeni podaci',
  inventedTitle: (title) => `Izmišljeni podaci: ${title}`,
  loading: 'Učitavanje …',
  again: 'Pokušaj ponovo',
  more: 'Prikaži više',
  fewer: 'Prikaži manje',
  nothing: 'Ovdje još nema ničega.',
  close: 'Zatvori',
  list: (parts) => parts.join(', '),
  who: {
    signIn: 'Prijava',
    signOut: 'Odjava',
    people: 'Korisnici',
    audit: 'Dnevnik revizije',
    inPlaceOf: ' umjesto: ',
    beyond: 'Više nego obično',
    actsFor: (name) =>
      `Postupate umjesto korisnika ${name}: sa njegovim pravima, i to je navedeno u dnevniku.`,
    stopActing: 'Prestani',
    opened: (what, until) => `Osjetljivi odgovori su vam otvoreni do ${until}: ${what}.`,
    close: 'Završi sada',
    everywhere: 'sve jurisdikcije',
    leaveDrafts: 'Odjaviti se? Vaši nacrti na ovom uređaju još nisu u evidenciji i bit će uklonjeni.',
  },
  footer: {
    words: 'Tekst mape puta:',
    version: (version) => `Verzija podataka ${version}`,
    software: (version) => `Waymark ${version}`,
    anchor: (seal) => `Sidro dnevnika revizije: ${seal}`,
    program: 'Opis interfejsa za programe (OpenAPI)',
  },
  problems: {
    heading: 'Ovo nije moglo se učitati',
    offlineTitle: 'Nema odgovora',
    offline: 'Server nije odgovorio. Provjerite vezu i pokušajte ponovo.',
    unreadable: 'Server je odgovorio nečim što nisu podaci.',
    crash: 'Ova stranica se zaustavila zbog sopstvene greške.',
    notFound: 'Stranica nije pronađena',
    notFoundText: 'Na ovoj adresi nema stranice. Možda je preimenovana, ili je veza nepotpuna.',
    toOverview: 'Idi na pregled',
  },
  figures: figureWords,
  completeness: { label: 'Potpunost' },
  ...pageWords,
}
