// Words in bs around work on findings: where they are, accepting many of them at once, and asking their source.
import { countedIn } from '../counted.ts'
import type { qualityWorkWords as en } from '../en/quality-work.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('bs')
const findings = { one: 'nalaz', few: 'nalaza', other: 'nalaza' }

export const qualityWorkWords: Sameness<typeof en> = {
  matrix: {
    caption: 'Otvoreni nalazi po pravilu i jurisdikciji',
    rule: 'Pravilo',
    all: 'Ukupno',
    open: (count, shown) =>
      counted(count, shown, { one: 'otvoren nalaz', few: 'otvorena nalaza', other: 'otvorenih nalaza' }),
    accepted: (count) => `prihvaćeno: ${count}`,
    cell: (area, rule, numbers) => `${area}, ${rule}: ${numbers}`,
    checked: (rules, elements, version) =>
      `Pravila postavljenih podacima: ${rules}; elemenata podataka: ${elements}; podaci kakvi su sada (verzija ${version}).`,
    nothingOpen: 'Ništa nije otvoreno.',
    allAccepted: 'Ništa nije otvoreno: sve što je nađeno prihvaćeno je uz obrazloženje.',
    everywhere: 'Prikaži sva pravila i sve jurisdikcije',
  },
  choosing: {
    choose: 'Izaberi',
    all: (count, shown) =>
      `Izaberi s ovog spiska: ${counted(count, shown, { one: 'otvoren nalaz', few: 'otvorena nalaza', other: 'otvorenih nalaza' })}`,
    chosen: (count, shown) => `Izabrano: ${counted(count, shown, findings)}`,
    clear: 'Poništi izbor',
    accept: 'Prihvati izabrano',
    title: (count, shown) => `Prihvatanje s jednim obrazloženjem: ${counted(count, shown, findings)}`,
    preview: 'Šta se prihvata',
    count: 'Nalazi',
    progress: (done, all) => `Urađeno: ${done} od ${all}`,
    done: (count, shown) => `Prihvaćeno: ${counted(count, shown, findings)}.`,
    before: (count, shown) =>
      `Ranije prihvaćeno i ostalo nepromijenjeno: ${counted(count, shown, findings)}.`,
    changed: (count, shown) =>
      `Ostalo kako jeste jer su se podaci promijenili ili ih više nema: ${counted(count, shown, findings)}. Pogledajte šta je sada nađeno.`,
  },
  acts: {
    title: 'Prihvaćeno zajedno',
    line: (count, shown, by, moment) => `${counted(count, shown, findings)}, ${by}, ${moment}:`,
    holding: (count, all) => `I dalje važi: ${count} od ${all}.`,
    undo: 'Povuci sve ovo',
    others: 'Povuci ostala',
    undone: (count, shown) =>
      `Povučeno: ${counted(count, shown, { one: 'prihvatanje', few: 'prihvatanja', other: 'prihvatanja' })}.`,
    none: 'Još ništa nije prihvaćeno zajedno.',
  },
  asking: {
    ask: 'Pitaj izvor',
    askChosen: 'Pitaj izvor o izabranom',
    asked: (day, whom) => `Upitano ${day}: ${whom}.`,
    answered: (day) => `Odgovoreno ${day}.`,
    waiting: (day) => `Rok za odgovor: ${day}.`,
    over: (state) => `Stanje: ${state}.`,
    open: 'Otvori zahtjev',
    again: 'Pitaj ponovo',
    manyAreas: 'Izabrani nalazi su iz više jurisdikcija. Izaberite nalaze jedne da biste pitali njen izvor.',
    title: 'Pitanje o podacima',
    lead: 'Pita se institucija koja vodi zapise ili je dala podatak; pitanje nalazi u svom radu i u e-pošti.',
    about: 'O čemu je riječ',
    twice: (count, shown) =>
      `O istim nalazima na odgovor čeka: ${counted(count, shown, { one: 'pitanje', few: 'pitanja', other: 'pitanja' })}. Pitajte ponovo samo ako morate.`,
    subject: (rule, area) => `${rule}: ${area}`,
    body: (lines) => `Molimo da provjerite podatke i kažete koji su tačni, ili da ih ispravite:\n${lines}`,
    keeper: (name) => `${name} (vodi zapise)`,
    none: 'Ništa od ovoga se više ne nalazi: podaci su ispravljeni.',
  },
}
