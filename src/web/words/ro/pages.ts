// Romanian words of the single pages.
import { countedIn } from '../counted.ts'
import type { pageWords as en } from '../en/pages.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('ro')

export const pageWords: Sameness<typeof en> = {
  overview: {
    label: 'Prezentare generală',
    reporting: (reporting: string, of: string) => `Jurisdicții cu o cifră: ${reporting} din ${of}`,
    asWhole: 'Spus despre regiune ca întreg, nu adunat din jurisdicții',
  },
  areas: { label: 'Jurisdicții', period: 'Perioada' },
  data: {
    label: 'Despre date',
    at: 'Când',
    by: 'De',
    file: 'Fișier',
    rows: 'Rânduri',
    added: 'Noi',
  },
  quality: {
    label: 'Calitate',
    ofRecords: 'Înregistrările se verifică după reguli proprii, registru cu registru',
    title: 'Calitatea datelor',
    lead: 'Ce nu se potrivește în ceea ce publică sursele. Nimic nu se corectează pe ascuns: o constatare rămâne până când sursa ei este corectată.',
    severity: 'Gravitate',
    severities: { error: 'eroare', warning: 'avertisment', note: 'notă' },
    all: 'toate',
    area: 'Jurisdicția',
    element: 'Element de date',
    count: (shown: string, all: string) => `Constatări: ${shown} din ${all}`,
    many: (count: number, shown: string) =>
      counted(count, shown, { one: 'constatare', few: 'constatări', other: 'de constatări' }),
    none: 'Nicio constatare nu corespunde acestei alegeri.',
    clean: 'Regulile nu au găsit nimic.',
    observations: (count: string) => `Ce spun sursele (${count})`,
    filter: 'Filtrează',
    open: 'Arată constatările',
    close: 'Ascunde constatările',
    acceptedCount: (count: string) => `Dintre ele acceptate cu un motiv: ${count}`,
    acceptance: {
      accept: 'Acceptă cu un motiv',
      title: 'Acceptați această constatare',
      reason: 'De ce sunt corecte cifrele?',
      hint: 'Oricine vede constatarea vede și motivul. El este valabil pentru aceste cifre: când ele se schimbă, constatarea revine.',
      accepted: 'Acceptat.',
      lapsed: 'A fost acceptată pentru alte cifre și este din nou deschisă.',
      note: (by: string, day: string) => `De ${by} la ${day}:`,
      withdraw: 'Retrage',
    },
  },
}
