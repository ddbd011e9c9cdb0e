// Words in bs of the single pages.
import { countedIn } from '../counted.ts'
import type { pageWords as en } from '../en/pages.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('bs')

export const pageWords: Sameness<typeof en> = {
  overview: {
    label: 'Pregled',
    reporting: (reporting, of) => `Podatak ima ${reporting} od ${of} jurisdikcija`,
    asWhole: 'Navedeno za regiju kao cjelinu, nije zbir jurisdikcija',
  },
  areas: { label: 'Jurisdikcije', period: 'Period' },
  data: {
    label: 'O podacima',
    at: 'Kada',
    by: 'Ko',
    file: 'Datoteka',
    rows: 'Redovi',
    added: 'Novo',
  },
  quality: {
    label: 'Kvalitet',
    ofRecords: 'Zapisi se provjeravaju sopstvenim pravilima, po evidencijama',
    title: 'Kvalitet podataka',
    lead: 'Ono što se ne slaže u objavama izvora. Ništa se ne ispravlja prešutno: nalaz ostaje dok se njegov izvor ne ispravi.',
    severity: 'Težina',
    severities: { error: 'greška', warning: 'upozorenje', note: 'napomena' },
    all: 'sve',
    area: 'Jurisdikcija',
    element: 'Element podataka',
    count: (shown, all) => `Nalazi: ${shown} od ${all}`,
    many: (count, shown) => counted(count, shown, { one: 'nalaz', few: 'nalaza', other: 'nalaza' }),
    none: 'Nijedan nalaz ne odgovara ovom izboru.',
    clean: 'Pravila nisu našla ništa.',
    observations: (count) => `Šta izvori navode (${count})`,
    filter: 'Filter',
    open: 'Prikaži nalaze',
    close: 'Sakrij nalaze',
    acceptedCount: (count) => `Od toga prihvaćeno uz obrazloženje: ${count}`,
    acceptance: {
      accept: 'Prihvati uz obrazloženje',
      title: 'Prihvati ovaj nalaz',
      reason: 'Zašto su podaci tačni?',
      hint: 'Obrazloženje vidi svako ko vidi nalaz. Važi za ove podatke: kada se oni promjene, nalaz se vraća.',
      accepted: 'Prihvaćeno.',
      lapsed: 'Bio je prihvaćen za druge podatke i ponovo stoji.',
      note: (by, day) => `${by}, ${day}:`,
      withdraw: 'Povuci',
    },
  },
}
