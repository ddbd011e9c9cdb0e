// Words in ro around work on findings: where they are, accepting many of them at once, and asking their source.
import { countedIn } from '../counted.ts'
import type { qualityWorkWords as en } from '../en/quality-work.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('ro')
const findings = { one: 'constatare', few: 'constatări', other: 'de constatări' }
const open = { one: 'constatare deschisă', few: 'constatări deschise', other: 'de constatări deschise' }

export const qualityWorkWords: Sameness<typeof en> = {
  matrix: {
    caption: 'Constatări deschise după regulă și jurisdicție',
    rule: 'Regulă',
    all: 'Total',
    open: (count, shown) => counted(count, shown, open),
    accepted: (count) => `acceptate: ${count}`,
    cell: (area, rule, numbers) => `${area}, ${rule}: ${numbers}`,
    checked: (rules, elements, version) =>
      `Reguli aplicate cifrelor: ${rules}; elemente de date: ${elements}; cifrele așa cum sunt acum (versiunea ${version}).`,
    nothingOpen: 'Nimic nu este deschis.',
    allAccepted: 'Nimic nu este deschis: tot ce s-a constatat a fost acceptat cu motivare.',
    everywhere: 'Arată toate regulile și jurisdicțiile',
  },
  choosing: {
    choose: 'Alege',
    all: (count, shown) => `Alege din această listă: ${counted(count, shown, open)}`,
    chosen: (count, shown) => `Alese: ${counted(count, shown, findings)}`,
    clear: 'Anulează alegerea',
    accept: 'Acceptă ce este ales',
    title: (count, shown) => `Acceptare cu un singur motiv: ${counted(count, shown, findings)}`,
    preview: 'Ce se acceptă',
    count: 'Constatări',
    progress: (done, all) => `Realizat: ${done} din ${all}`,
    done: (count, shown) => `Acceptate: ${counted(count, shown, findings)}.`,
    before: (count, shown) => `Acceptate anterior și rămase neschimbate: ${counted(count, shown, findings)}.`,
    changed: (count, shown) =>
      `Rămase cum sunt, deoarece cifrele s-au schimbat sau nu mai există: ${counted(count, shown, findings)}. Priviți ce se constată acum.`,
  },
  acts: {
    title: 'Acceptate împreună',
    line: (count, shown, by, moment) => `${counted(count, shown, findings)}, ${by}, ${moment}:`,
    holding: (count, all) => `Sunt încă valabile: ${count} din ${all}.`,
    undo: 'Retrage toate acestea',
    others: 'Retrage-le pe celelalte',
    undone: (count, shown) =>
      `Retrase: ${counted(count, shown, { one: 'acceptare', few: 'acceptări', other: 'de acceptări' })}.`,
    none: 'Încă nu s-a acceptat nimic împreună.',
  },
  asking: {
    ask: 'Întreabă sursa',
    askChosen: 'Întreabă sursa despre ce este ales',
    asked: (day, whom) => `Întrebat la ${day}: ${whom}.`,
    answered: (day) => `Răspuns la ${day}.`,
    waiting: (day) => `Termenul răspunsului: ${day}.`,
    over: (state) => `Stare: ${state}.`,
    open: 'Deschide solicitarea',
    again: 'Întreabă din nou',
    manyAreas:
      'Constatările alese sunt din mai multe jurisdicții. Alegeți-le pe ale uneia pentru a-i întreba sursa.',
    title: 'Întrebare despre cifre',
    lead: 'Este întrebată instituția care ține înregistrările sau a dat cifra; ea găsește întrebarea la lucrările sale și prin e-mail.',
    about: 'Despre ce este vorba',
    twice: (count, shown) =>
      `Despre aceleași constatări așteaptă răspuns: ${counted(count, shown, { one: 'întrebare', few: 'întrebări', other: 'de întrebări' })}. Întrebați din nou numai dacă trebuie.`,
    subject: (rule, area) => `${rule}: ${area}`,
    body: (lines) =>
      `Vă rugăm să verificați cifrele și să spuneți care sunt corecte sau să le corectați:\n${lines}`,
    keeper: (name) => `${name} (ține înregistrările)`,
    none: 'Nimic din acestea nu se mai constată: cifrele au fost corectate.',
  },
}
