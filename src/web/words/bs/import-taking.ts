// Words in bs of taking an import, what came of it, and undoing it.
import { countedIn } from '../counted.ts'
import type { importWords as en } from '../en/imports.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('bs')
const records = { one: 'zapis', few: 'zapisa', other: 'zapisa' }

export const importTakingWords: Sameness<Pick<typeof en, 'commit' | 'result' | 'undo'>> = {
  commit: {
    heading: 'Preuzimanje',
    all: 'Cijela datoteka, ili ništa od nje',
    good: 'Ispravni zapisi; oni sa problemom čekaju ispravku',
    goodHelp: 'Čekaju kako ste ih poslali, pod „Zapisi koji čekaju“, dok ih neko ne ispravi ili odbaci.',
    withdraw: (count, shown) => `Povuci ono čega više nema u datoteci: ${counted(count, shown, records)}`,
    moved: 'Zapisi koji su sada na drugom danu nego ranije',
    keepMoved: 'Zadrži ih: oba dana su tačna',
    blocked:
      'Ništa se ne bi preuzelo: ispravite probleme i pošaljite datoteku ponovo, ili izaberite ispravne zapise.',
    nothingNew: 'U ovoj datoteci nema ničega novog.',
    button: 'Preuzmi ovu datoteku …',
    sure: 'Ovo će se dogoditi',
    will: {
      new: (count, shown) => `Čuva se kao novo: ${counted(count, shown, records)}.`,
      changed: (count, shown) =>
        `Ispravlja se, a kao razlog se navodi izdanje: ${counted(count, shown, records)}.`,
      unchanged: (count, shown) => `Ostaje kako jeste: ${counted(count, shown, records)}.`,
      refused: (count, shown) => `Zbog problema čeka ispravku: ${counted(count, shown, records)}.`,
      withdrawn: (count, shown) => `Povlači se: ${counted(count, shown, records)}. Historija ostaje.`,
    },
    confirm: 'Da, preuzmi je',
    back: 'Još ne',
  },
  result: {
    heading: 'Preuzeto',
    headingNone: 'Ništa novo',
    notTaken: 'Ništa nije preuzeto, zbog problema navedenih ispod.',
    new: (count, shown) =>
      counted(count, shown, { one: 'novi zapis', few: 'nova zapisa', other: 'novih zapisa' }),
    changed: (count, shown) =>
      counted(count, shown, {
        one: 'ispravljen zapis',
        few: 'ispravljena zapisa',
        other: 'ispravljenih zapisa',
      }),
    unchanged: (_count, shown) => `već je postojalo: ${shown}`,
    quarantined: (count, shown) => `čeka ispravku: ${counted(count, shown, records)}`,
    withdrawn: (count, shown) =>
      counted(count, shown, { one: 'povučen zapis', few: 'povučena zapisa', other: 'povučenih zapisa' }),
    toList: 'Pogledaj zapise',
    toOwn: (count, shown) => `preuzeto, pogledaj: ${counted(count, shown, records)}`,
    toWaiting: 'Ispravi ono što čeka',
    undo: (source) =>
      `Da vratite jednu stvar, ispravite ili povucite sam zapis; njegova historija pokazuje šta je bio. Da ispravite mnogo njih, pošaljite ispravljenu datoteku pod istim izvorom, „${source}“: ona ispravlja ono što je ova donijela, a ono čega u njoj više nema može se odmah povući. Ako je ovo bila pogrešna datoteka, poništite cijeli uvoz.`,
  },
  undo: {
    button: 'Poništi …',
    buttonOf: (file) => `Poništi uvoz datoteke ${file} …`,
    heading: (file) => `Poništiti uvoz datoteke ${file}?`,
    will: 'Ovo će se dogoditi, sve ili ništa:',
    counts: {
      withdrawn: (count, shown) =>
        `Povlači se ono što je bilo novo, uz sačuvanu historiju: ${counted(count, shown, records)}.`,
      restored: (count, shown) => `Vraća se ranija verzija izmijenjenog: ${counted(count, shown, records)}.`,
      returned: (count, shown) => `Vraća se povučeno: ${counted(count, shown, records)}.`,
      discarded: (count, shown) => `Odbacuje se ono što čeka: ${counted(count, shown, records)}.`,
      waitAgain: (count, shown) => `Ponovo čeka ono što je riješeno: ${counted(count, shown, records)}.`,
    },
    nothing: 'Ovaj uvoz nije izmijenio nijedan zapis; samo se njegova stavka označava kao poništena.',
    figures: 'Podaci slijede odmah. Poništavanje se ne može poništiti: datoteka se može preuzeti ponovo.',
    hindered: 'Kako sada stoji, ne može se poništiti:',
    more: (shown) => `I još ${shown}.`,
    openRecord: 'Otvori zapis',
    reason: 'Razlog (čuva se u historiji svakog zapisa)',
    confirm: 'Da, poništi ga',
    undoing: 'Poništavanje …',
    back: 'Ne sada',
  },
}
