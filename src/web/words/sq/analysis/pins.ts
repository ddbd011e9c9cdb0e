// Words in sq of pinned views.
import type { pinWords as en } from '../../en/analysis/pins.ts'
import type { Sameness } from '../../index.ts'

export const pinWords: Sameness<typeof en> = {
  pin: 'Fikso këtë pamje',
  pinLead:
    'Pamja ruhet me emrin e saj, për ju dhe për ata të cilëve u jepni adresën e saj. Shifrat nuk ruhen: janë ashtu si janë kur hapet pamja.',
  name: 'Emri',
  pinIt: 'Fiksoje',
  pinned: (name) => `“${name}” u fiksua.`,
  own: 'Pamjet që keni fiksuar',
  ownLead: 'Kolegët që hyjnë këtu mund të hapin një pamje adresën e së cilës ua jepni.',
  none: 'Ende nuk keni fiksuar asnjë pamje.',
  newName: 'Emri i ri',
  rename: 'Riemërto',
  renameOf: (name) => `Riemërto “${name}”`,
  copy: 'Kopjo adresën',
  copyOf: (name) => `Kopjo adresën e “${name}”`,
  copied: 'Adresa u kopjua.',
  unpin: 'Hiqe',
  unpinOf: (name) => `Hiqe “${name}”`,
  unpinAsk: (name) => `Të hiqet “${name}”? Kush e ka adresën e saj nuk do ta gjejë më.`,
  unpinYes: 'Po, hiqe',
  keep: 'Mbaje',
  all: 'Të gjitha pamjet e fiksuara',
  title: 'Pamje e fiksuar',
  by: (name, day) => `Fiksuar nga ${name} më ${day}.`,
  byYou: (day) => `Fiksuar nga ju më ${day}.`,
  ownRights: 'Në të shihni atë që ju lejohet vetë.',
  open: 'Hap pamjen',
}
