// Words in bs of pinned views.
import type { pinWords as en } from '../../en/analysis/pins.ts'
import type { Sameness } from '../../index.ts'

export const pinWords: Sameness<typeof en> = {
  pin: 'Zakači ovaj prikaz',
  pinLead:
    'Prikaz se čuva pod svojim imenom, za vas i za one kojima date njegovu adresu. Podaci se ne čuvaju: stoje onakvi kakvi su kad se prikaz otvori.',
  name: 'Ime',
  pinIt: 'Zakači',
  pinned: (name) => `„${name}“ je zakačen.`,
  own: 'Prikazi koje ste zakačili',
  ownLead: 'Kolege koje se ovdje prijave mogu otvoriti prikaz čiju im adresu date.',
  none: 'Još niste zakačili nijedan prikaz.',
  newName: 'Novo ime',
  rename: 'Preimenuj',
  renameOf: (name) => `Preimenuj „${name}“`,
  copy: 'Kopiraj adresu',
  copyOf: (name) => `Kopiraj adresu prikaza „${name}“`,
  copied: 'Adresa je kopirana.',
  unpin: 'Otkači',
  unpinOf: (name) => `Otkači „${name}“`,
  unpinAsk: (name) => `Otkačiti „${name}“? Ko ima njegovu adresu više ga neće naći.`,
  unpinYes: 'Da, otkači',
  keep: 'Zadrži',
  all: 'Svi zakačeni prikazi',
  title: 'Zakačen prikaz',
  by: (name, day) => `Zakačio/la: ${name}, ${day}.`,
  byYou: (day) => `Zakačili ste ga ${day}.`,
  ownRights: 'U njemu vidite ono što sami smijete vidjeti.',
  open: 'Otvori prikaz',
}
