// Words in ro of pinned views.
import type { pinWords as en } from '../../en/analysis/pins.ts'
import type { Sameness } from '../../index.ts'

export const pinWords: Sameness<typeof en> = {
  pin: 'Fixează această vedere',
  pinLead:
    'Vederea se păstrează sub numele ei, pentru dumneavoastră și pentru cei cărora le dați adresa. Cifrele nu se păstrează: sunt așa cum stau când este deschisă.',
  name: 'Nume',
  pinIt: 'Fixează',
  pinned: (name) => `„${name}” este fixată.`,
  own: 'Vederile pe care le-ați fixat',
  ownLead: 'Colegii care se conectează aici pot deschide o vedere a cărei adresă le-o dați.',
  none: 'Încă nu ați fixat nicio vedere.',
  newName: 'Nume nou',
  rename: 'Redenumește',
  renameOf: (name) => `Redenumește „${name}”`,
  copy: 'Copiază adresa',
  copyOf: (name) => `Copiază adresa vederii „${name}”`,
  copied: 'Adresa a fost copiată.',
  unpin: 'Desprinde',
  unpinOf: (name) => `Desprinde „${name}”`,
  unpinAsk: (name) => `Desprindeți „${name}”? Cine îi are adresa nu o va mai găsi.`,
  unpinYes: 'Da, desprinde',
  keep: 'Păstreaz-o',
  all: 'Toate vederile fixate',
  title: 'Vedere fixată',
  by: (name, day) => `Fixată de ${name} la ${day}.`,
  byYou: (day) => `Fixată de dumneavoastră la ${day}.`,
  ownRights: 'Vedeți în ea ceea ce aveți voie să vedeți.',
  open: 'Deschide vederea',
}
