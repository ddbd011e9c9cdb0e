// Romanian words of the mapping of a file’s own layout.
import type { mappingWords as en } from '../en/mapping.ts'
import type { Sameness } from '../index.ts'

export const mappingWords: Sameness<typeof en> = {
  heading: 'Cum se citește fișierul dumneavoastră',
  lead: 'Spuneți pentru fiecare coloană ce completează. Mai târziu nu se ghicește nimic: se face ce stă aici.',
  own: 'Antetele sunt cele ale șablonului nostru. Nu este nevoie de corespondențe.',
  suggested: 'Aceasta s-a dedus din antete și celule. Verificați.',
  remembered: (name: string, by: string, at: string) =>
    `Formatul „${name}” se potrivește acestui fișier și este folosit aici. A fost reținut de ${by}, ${at}.`,
  applied: 'Așa a fost citit fișierul.',
  headingLine: 'Rândul cu antetele',
  column: (heading: string) => `Coloana „${heading}”`,
  samples: 'De exemplu:',
  noSamples: 'Nicio celulă de la început nu este completată.',
  fillsShort: 'Completează',
  nothing: 'nimic: este lăsată deoparte',
  sure: (percent: string) => `siguranță ${percent} %`,
  partOf: (headings: string) => `O parte din ${headings}.`,
  joined: (headings: string, mark: string) => `Unită cu ${headings}, cu „${mark}” între ele.`,
  also: (heading: string) => `Completează și alt câmp cu „${heading}”`,
  gone: (headings: string) => `Nu sunt în acest tabel: ${headings}`,
  readShort: 'Cum se citește',
  dates: 'Date scrise ca text',
  dateOrders: {
    none: 'așa cum sunt',
    'day-first': 'ziua întâi',
    'month-first': 'luna întâi',
    'year-first': 'anul întâi',
  },
  decimal: 'Separator zecimal',
  decimals: { none: 'așa cum este', ',': 'virgulă: 1.250,5', '.': 'punct: 1,250.5' },
  separator: 'Mai multe valori sunt separate prin',
  factor: 'Înmulțit cu',
  factorHelp: '0.001 din grame în kilograme',
  blank: 'O celulă goală înseamnă',
  part: 'Partea locului',
  parts: {
    none: 'locul întreg',
    name: 'nume',
    latitude: 'latitudine',
    longitude: 'longitudine',
    area: 'zonă',
  },
  first: 'Unde rândurile unei înregistrări diferă, se ia primul',
  words: (open: number, shown: string) =>
    open === 0 ? 'Cuvinte: toate sunt cunoscute' : `Cuvinte: mai sunt de decis ${shown}`,
  wordsCaption: (heading: string) => `Cuvintele din „${heading}” și ce înseamnă`,
  word: 'Cuvântul dumneavoastră',
  times: 'Celule',
  means: 'Înseamnă',
  meansOf: (word: string) => `„${word}” înseamnă`,
  otherWords: 'Cunoscute de asemenea, și care nu sunt în acest fișier:',
  constants: 'Același pentru fiecare rând',
  constant: 'Completează cu același răspuns',
  constantAdd: 'alegeți un câmp …',
  constantRemove: (name: string) => `Elimină ${name}`,
  missing: 'La acestea trebuie răspuns, și încă nimic nu le completează:',
  missingMend: 'Alegeți coloana care le conține, sau dați același răspuns pentru fiecare rând.',
  more: 'Rânduri: înregistrări și totaluri',
  groupBy: 'Rândurile cu același răspuns în aceste coloane sunt o singură înregistrare',
  totalColumns: 'Un rând de total se cunoaște după un cuvânt de total în aceste coloane',
  totalHelp:
    'Se cunosc cuvinte ca total, ukupno, gjithsej, вкупно. Totalurile se compară și nu se preiau niciodată.',
  totalWords: 'Alte cuvinte pentru totaluri, cu virgule între ele',
  totalValue: 'Numărul care se compară',
  totalWithin: 'Un total și părțile lui au în comun aceste coloane',
  none: 'niciuna',
  carried: 'Tot în aceste corespondențe',
  carriedLead: 'Aceasta se păstrează așa cum este.',
  loseSure:
    'Ce ați schimbat aici nu a fost încă citit și s-ar pierde. Continuați? („Citește fișierul așa” păstrează schimbările.)',
  headingRowsAre: (rows: number, shown: string) =>
    rows === 0
      ? 'Tabelul nu are antete; coloanele se numesc după litera lor.'
      : `Rânduri ocupate de antete: ${shown}.`,
  fillDown: (headings: string) => `Celulele goale repetă celula de deasupra în ${headings}.`,
  unpivot: (columns: string, heading: string, cell: string) =>
    `Fiecare celulă din ${columns} este un rând de sine stătător: antetul ei stă în „${heading}”, celula în „${cell}”.`,
  unpivotNothing: (texts: string) => `Acolo, celulele cu ${texts} nu fac niciun rând.`,
  fromTo: (first: string, last: string) => `coloanele de la „${first}” până la „${last}”`,
  childSheet: (table: string, key: string, parentKey: string) =>
    `Rândurile foii „${table}” țin de rândul al cărui „${parentKey}” este „${key}” al lor.`,
  tablesAlike: 'Toate foile cu aceleași antete se citesc ca un singur tabel.',
  tables: (names: string) => `Citit ca un singur tabel cu foile ${names}.`,
  rowNumberAs: (heading: string) => `Coloana „${heading}” este numărul rândului.`,
  sheetNameAs: (heading: string) => `Coloana „${heading}” este numele foii.`,
  partOfRecord:
    'Fișierul are doar o parte din fiecare înregistrare: ce nu spune rămâne așa cum este, și nicio înregistrare nu este nouă.',
  piece: (at: number, separator: string) =>
    at === -1
      ? `Se ia doar ultima parte a fiecărei celule, părțile fiind separate prin „${separator}”.`
      : at < 0
        ? `Se ia doar partea ${-at} de la sfârșitul fiecărei celule, părțile fiind separate prin „${separator}”.`
        : `Se ia doar partea ${at} a fiecărei celule, părțile fiind separate prin „${separator}”.`,
  prefix: (text: string) => `„${text}” se pune înaintea fiecărei celule.`,
  suffix: (text: string) => `„${text}” se pune după fiecare celulă.`,
  century: (century: string) => `Anii cu două cifre sunt din anii ${century}00 până la ${century}99.`,
  periods: 'Celulele numesc perioade, ca „Jan 2023” sau „II kvartal 2023”.',
  anyOf: (texts: readonly string[]) => texts.map((text) => `„${text}”`).join(' sau '),
  contains: (texts: string, answer: string) => `O celulă care conține ${texts} înseamnă ${answer}.`,
  startsWith: (texts: string, answer: string) => `O celulă care începe cu ${texts} înseamnă ${answer}.`,
  unknown: (answer: string) => `Orice alt cuvânt înseamnă ${answer}.`,
  roundUnit: 'Numerele se rotunjesc la zecimalele unității lor.',
  round: (decimals: number) =>
    decimals === 1
      ? 'Numerele se rotunjesc la o zecimală.'
      : `Zecimale la care se rotunjesc numerele: ${decimals}.`,
  linesHelp: 'Câte un text pe fiecare linie. Majusculele și accentele nu contează.',
  wordsHere: (texts: string) => `În acest fișier: ${texts}.`,
  orEmpty: 'sau o celulă goală',
  columnTests: {
    whole: (column: string) => `„${column}” este unul dintre`,
    contains: (column: string) => `„${column}” conține unul dintre`,
    startsWith: (column: string) => `„${column}” începe cu unul dintre`,
  },
  columnTestsNot: {
    whole: (column: string) => `„${column}” nu este niciunul dintre`,
    contains: (column: string) => `„${column}” nu conține niciunul dintre`,
    startsWith: (column: string) => `„${column}” nu începe cu niciunul dintre`,
  },
  conditionColumn: 'Coloana',
  conditionColumns: 'Coloanele care decid',
  chooseColumn: 'alegeți o coloană …',
  reason: 'Motivul, așa cum se arată',
  filters: 'Rânduri lăsate deoparte',
  filtersLead:
    'Se numără cu motivul lor și nu se preiau niciodată: ceea ce nu este o înregistrare a acestui registru.',
  filterNumber: (number: number) => `Regula ${number}`,
  filterRemove: (number: number) => `Elimină regula ${number}`,
  filterAdd: 'Lasă rânduri deoparte …',
  filterHow: 'Sunt lăsate deoparte',
  filterSides: {
    is: 'rândurile cu unul dintre texte',
    isNot: 'toate rândurile în afară de cele cu unul dintre texte',
  },
  lookups: 'Ce înseamnă combinațiile de coloane',
  lookupsLead:
    'Unde este nevoie de mai multe coloane împreună ca să se știe ce este un rând. Dintre mai multe combinații potrivite contează prima.',
  lookupNumber: (number: number) => `Combinația ${number}`,
  lookupRemove: (number: number) => `Elimină combinația ${number}`,
  lookupAdd: 'Spune ce înseamnă o combinație …',
  lookupMeans: 'Un asemenea rând',
  lookupMeanings: {
    set: 'are aceste răspunsuri',
    isTotal: 'este un total: se compară, nu se preia niciodată',
    leaveOut: 'este lăsat deoparte',
  },
  lookupSet: 'Completează cu un răspuns',
  earlier: (number: number) => `Întreabă mai devreme combinația ${number}`,
  otherwise: 'Un rând căruia nu i se potrivește nicio combinație',
  otherwises: {
    none: 'este o problemă: cineva trebuie să privească',
    take: 'se preia așa cum este',
    leaveOut: 'este lăsat deoparte',
  },
  openRule:
    'O regulă pentru rânduri nu este terminată: îi lipsește coloana, textele, răspunsul sau motivul. Terminați-o sau eliminați-o.',
  filled: (field: string, answer: string) => `${field} = ${answer}`,
  note: (text: string) => `Notă: ${text}`,
  preview: 'Cum se citesc primele rânduri',
  previewTotal: 'un rând de total: nu se preia',
  previewLeftOut: (reason: string) => `lăsat deoparte: ${reason}`,
  previewUnknown: (combination: string) => `neînțeles: ${combination}`,
  try: 'Citește fișierul așa',
  again: 'Începe din nou de la ce s-a recunoscut',
  save: {
    heading: 'Reține acest format',
    lead: 'Următorul fișier cu aceste coloane se citește atunci la fel.',
    name: 'Numele formatului',
    area: 'Jurisdicția',
    areaAll: 'fiecare jurisdicție',
    institution: 'Instituția',
    institutionAll: 'fiecare instituție',
    button: 'Reține-l',
    done: (name: string) => `Formatul „${name}” este reținut.`,
  },
}
