// Words in bs of files of figures: handed in, and understood on the screen of a sheet.
import { countedIn } from '../counted.ts'
import type * as en from '../en/figure-files.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('bs')
const rows = { one: 'red', few: 'reda', other: 'redova' }
const figures = { one: 'podatak', few: 'podatka', other: 'podataka' }

export const figureFileWords: Sameness<typeof en.figureFileWords> = {
  title: 'Predaja podataka',
  lead: 'Popunjen obrazac nekog KPI, ili vaša datoteka sa istim kolonama. Najprije se pregleda, a preuzima se cijela ili nikako.',
  forms: 'Svaki KPI ima obrazac za preuzimanje:',
  look: 'Pregledaj datoteku',
  outcome: 'Šta bi se dogodilo',
  would: (count, shown, added) => `Ispravno: ${counted(count, shown, rows)}. Nešto novo navodi: ${added}.`,
  faulty: (count, shown) => `Ispravno: ${counted(count, shown, rows)}.`,
  repeated: 'Upravo ova datoteka je već preuzeta. Ništa se ne mijenja.',
  blocked: 'Ništa se ne preuzima dok se ovo ne ispravi. Ispravite datoteku i izaberite je ponovo.',
  take: 'Preuzmi sve',
  takenHeading: 'Preuzeto',
  nothingNewHeading: 'Ništa novo',
  taken: (count, shown, added) =>
    `Preuzeto: ${counted(count, shown, rows)}, od toga novo: ${added}. Podaci slijede odmah.`,
  noneNew: (count, shown) =>
    count === 0
      ? 'Nijedan red nije preuzet.'
      : `Navodi ono što je već pohranjeno: ${counted(count, shown, rows)}.`,
  takenBack: (count, shown) => `Povučeno: ${counted(count, shown, figures)}.`,
  toLoads: 'Pogledaj preuzete datoteke',
  left: (count, shown) =>
    `Izostavljeno: ${counted(count, shown, rows)}. Ovdje ništa ne čeka: ispravite ih u svojoj datoteci i pošaljite je ponovo.`,
  partly:
    'Redovi sa problemom mogu se preuzeti označeni, a ispravni uzeti bez njih: otvorite datoteku kao uvoz.',
  partlyButton: 'Otvori je kao uvoz',
  ownLayout: 'Ako kolone vaše datoteke imaju druga imena nego u obrascu, navedite šta znače.',
  readOnly: 'Brojke možete čitati. Predaju ih samo oni koji ih smiju upisivati.',
  ownLayoutButton: 'Navedi šta kolone znače',
  name: 'Podaci',
  columns: {
    element: 'Šta se broji',
    period: 'Period',
    itemClass: 'Vrsta predmeta',
    value: 'Vrijednost',
    lower: 'Najmanje',
    upper: 'Najviše',
    unit: 'Jedinica',
    start: 'Prvi dan',
    end: 'Posljednji dan',
    status: 'Status',
    accumulation: 'Način sabiranja',
    basis: 'Osnov',
    breakdown: 'Podjela',
    audience: 'Krug korisnika',
    source: 'Izvor',
    address: 'Adresa izvora',
    vintage: 'Objavljeno',
    quote: 'Citat',
    retrieval: 'Pribavljeno',
    note: 'Napomena',
  },
}

/** How a file of figures is taken, where that differs from a file of records: nothing of it waits in quarantine. */
export const figureCommitWords: Sameness<typeof en.figureCommitWords> = {
  good: 'Ispravni redovi; oni sa problemom se izostavljaju',
  goodHelp:
    'Ostaju u vašoj datoteci i ne čekaju nigdje: preuzmite datoteku sa označenim problemima, ispravite je i pošaljite ponovo; što je preuzeto ne preuzima se dvaput. Ako neki dio onoga što izvor navodi kao sve dijelove ima problem, s njim se izostavljaju i ostali dijelovi.',
  blocked:
    'Ništa se ne bi preuzelo: ispravite probleme i pošaljite datoteku ponovo, ili izaberite ispravne redove.',
  withdraw: (count, shown) => `Povuci ono čega više nema u datoteci: ${counted(count, shown, figures)}`,
  will: {
    new: (count, shown) => `Čuva se kao novo: ${counted(count, shown, figures)}.`,
    changed: (count, shown) => `Ispravlja se: ${counted(count, shown, figures)}.`,
    unchanged: (count, shown) => `Ostaje kako jeste: ${counted(count, shown, figures)}.`,
    refused: (count, shown) =>
      `Izostavlja se zbog problema i ovdje se nigdje ne čuva: ${counted(count, shown, rows)}.`,
    withdrawn: (count, shown) => `Povlači se: ${counted(count, shown, figures)}. Historija ostaje.`,
  },
}

/** Of files of figures that were taken, and their undoing. */
export const figureLoadWords: Sameness<typeof en.figureLoadWords> = {
  label: 'Preuzete datoteke podataka',
  button: 'Poništi …',
  buttonOf: (file) => `Poništi datoteku podataka ${file} …`,
  heading: (file) => `Poništiti datoteku podataka ${file}?`,
  will: (added, shown) =>
    `Više ne važi ono što je donijela: ${counted(added, shown, figures)}. Što je izmijenila ili povukla stoji kao ranije. Ništa se ne briše, a datoteka se može preuzeti ponovo.`,
  reason: 'Razlog (čuva se uz datoteku)',
  confirm: 'Da, poništi je',
  undoing: 'Poništavanje …',
  back: 'Ne sada',
}
