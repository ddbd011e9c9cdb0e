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
  headline: {
    title: 'Cifra principală',
    none: 'Neraportat',
    noneInTable: 'neraportat',
    noneForGroup: 'Neraportat pentru regiune',
    instead: (name: string) => `„${name}”: neraportat.`,
    insteadForGroup: (name: string) => `„${name}”: neraportat pentru regiune.`,
    insteadFor: (name: string, area: string) => `„${name}”, ${area}: neraportat.`,
    running: 'în curs',
    runningLong: 'Perioada nu s-a încheiat încă: cifra se mai poate schimba.',
    byPeriod: (period: string) => `Pe jurisdicții, ${period}`,
    byNewest: 'Pe jurisdicții, cea mai nouă cifră a fiecăreia',
    noneByJurisdiction: (areas: string) => `Neraportat de niciuna dintre acestea: ${areas}.`,
    askedOf: (who: string) => `Se întreabă: ${who}, nu jurisdicțiile`,
    more: (count: string) => `Toate cifrele acestui indicator, cea mai nouă a fiecăreia: ${count}`,
  },
  publishers: {
    named: (names: string) => `Cifrele publicate vin de la ${names}`,
    further: (count: number, shown: string) =>
      `și ${counted(count, shown, { one: 'alt editor', few: 'alți editori', other: 'de alți editori' })}`,
  },
  kpiList: {
    speaks: 'Vorbește despre',
    notes: {
      target: 'Acesta nu este unul dintre KPI. Spune mai mult despre țintele numite mai jos.',
      context: 'Acesta nu este unul dintre KPI. Este reperul față de care se citesc alte cifre.',
    },
  },
  kpi: {
    label: 'KPI',
    show: 'Cifra',
    figures: 'Cifre în timp',
    frequency: 'Pe',
    from: 'De la',
    to: 'Până la',
    earliest: 'începutul',
    latest: 'cea mai nouă',
    per: 'Numărate',
    asCounted: 'așa cum sunt',
    by: 'Defalcare după',
    others: 'Alte zone',
    othersHint:
      'Grupuri cu altă alcătuire și jurisdicții asociate. Cifrele lor stau separat: nu se adună niciodată la cele de mai sus.',
    method: 'Definiție și metodă',
    formula: 'Formula',
    ripens: (shownAfter: number, settledAfter: number) =>
      `Se arată abia după un număr de luni de la sfârșitul perioadei (${shownAfter}) și este marcat ca încă în schimbare până când trec mai multe (${settledAfter}).`,
    moreFormulas: (count: string) => `Formulele celorlalte cifre: ${count}`,
    howTo: 'Metoda',
    direction: 'Ce direcție este bună',
    directions: {
      up: 'mai mult este mai bine',
      down: 'mai puțin este mai bine',
      neither: 'nici mai mult, nici mai puțin nu este mai bine',
    },
    region: 'Cifra unui grup',
    regions: {
      'sum of parts': 'Sume ale membrilor săi; un raport este raportul sumelor.',
      'not aggregated': 'Niciuna: adunarea jurisdicțiilor nu ar însemna nimic.',
    },
    always: 'Întotdeauna separat după',
    breakdowns: 'Se poate defalca după',
    basedOn: 'Pe baza',
    example: 'Exemplu calculat',
    exampleGiven: 'Ce se raportează',
    exampleResult: 'Ce rezultă',
    is: 'Rezultat',
    sources: 'Surse',
    sourcesHint: 'Fiecare observație pe care o citește acest indicator, edițiile cele mai noi și cele vechi.',
    sourcesNone:
      'Nicio cifră nu a fost publicată sau predată. Tot ce se arată mai sus este numărat din înregistrările registrelor.',
    findings: 'Constatări privind calitatea',
    form: 'Descarcă formularul acestui indicator (XLSX)',
    handIn: 'Predă cifre',
    formLead:
      'Cifrele pot fi predate cu un formular: un registru de calcul cu liste derulante și o foaie care explică fiecare coloană.',
    downloads: 'Descărcare',
    figuresCsv: 'Aceste cifre (CSV)',
    figuresJson: 'Aceste cifre (JSON)',
    observationsCsv: 'Toate observațiile (CSV)',
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
