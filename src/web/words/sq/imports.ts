// Words of imports: sending a file, what it would do, taking it, rows that wait, in sq.
import { countedIn } from '../counted.ts'
import type { importWords as en } from '../en/imports.ts'
import type { Sameness } from '../index.ts'
import { figureCommitWords, figureFileWords, figureLoadWords } from './figure-files.ts'
import { mappingWords } from './mapping.ts'
import { sheetWords } from './sheet.ts'

const counted = countedIn('sq')
const record = { one: 'regjistrim', other: 'regjistrime' }
const waiting = { one: 'regjistrim pret të korrigjohet', other: 'regjistrime presin të korrigjohen' }

export const importWords: Sameness<typeof en> = {
  label: 'Importet',
  template: 'Shkarkoni shabllonin (XLSX)',
  start: 'Importoni një tabelë',
  all: 'Importet deri tani',
  waitingLink: (count, shown) => counted(count, shown, waiting),
  file: {
    title: (register) => `Import në: ${register}`,
    lead: 'Në fillim nuk merret asgjë: ju shihni çfarë do të bënte skedari dhe vendosni atëherë.',
    label: 'Skedari',
    drop: 'Zgjidhni një skedar, ose lëshojeni këtu.',
    limits: (most) =>
      `Excel (XLSX), CSV, JSON, NDJSON, GeoJSON ose XML me një listë rreshtash, deri ${most} MB. Kodimet dhe ndarësit njihen dhe mund të zgjidhen; presjet dhjetore lexohen. Skedarët e vjetër Excel (XLS) dhe ata me fjalëkalim nuk lexohen.`,
    chosen: (name, size) => `${name}, ${size}`,
    area: 'Të kujt janë këto regjistrime',
    areaNone: 'e thotë skedari',
    institution: 'Cili institucion i mban',
    institutionNone: 'e thotë skedari, ose mbetet siç është',
    source: 'Burimi',
    sourceHelp:
      'Skedarët nën të njëjtin burim janë botime të njëri-tjetrit: i mëvonshmi e korrigjon të mëparshmin dhe nuk dyfishon asgjë. Jepini tabelës së çdo muaji emrin e vet, dhe botimit të saj të korrigjuar të njëjtin emër.',
    mapping: 'Struktura',
    mappingNone: 'gjeje nga titujt',
    mappingOf: (name, whose) => `${name} (${whose})`,
    send: 'Dërgo skedarin',
    sending: (done) => `Po dërgohet: ${done} %`,
    cut: 'Lidhja u ndërpre. Nuk u ruajt asgjë. Dërgojeni skedarin përsëri.',
    none: 'Zgjidhni më parë një skedar.',
    template: 'Shablloni ynë',
    templateLead: 'Nuk kërkon përputhje kolonash: plotësojeni dhe dërgojeni.',
  },
  page: {
    source: (source) => `Një botim i burimit “${source}”.`,
    figuresFile:
      'Krahasohet me atë që është ruajtur nga të njëjtat burime: e njëjta shifër merret një herë, një “Botuar më” i mëvonshëm e rishikon.',
    sheet: 'Fleta',
    hidden: (name) => `${name} (e fshehur)`,
    encoding: 'Kodimi',
    encodings: {
      'utf-8': 'UTF-8',
      'windows-1250': 'Windows-1250 (Evropa Qendrore)',
      'windows-1251': 'Windows-1251 (cirilik)',
      'windows-1252': 'Windows-1252 (Evropa Perëndimore)',
      'iso-8859-2': 'ISO 8859-2 (Latin 2)',
      'iso-8859-5': 'ISO 8859-5 (cirilik)',
      ibm852: 'Faqja e kodit 852 (Evropa Qendrore, DOS)',
      ibm855: 'Faqja e kodit 855 (cirilik, DOS)',
      'x-mac-ce': 'Macintosh (Evropa Qendrore)',
      'x-mac-croatian': 'Macintosh (kroatisht)',
      'x-mac-cyrillic': 'Macintosh (cirilik)',
      'x-mac-romanian': 'Macintosh (rumanisht)',
      'utf-16le': 'UTF-16, little-endian',
      'utf-16be': 'UTF-16, big-endian',
    },
    delimiter: 'Ndërmjet qelizave ka',
    delimiters: {
      ',': 'presje',
      ';': 'pikëpresje',
      '\t': 'tabulator',
      '|': 'vijë vertikale',
      '^': 'kapuç',
      '~': 'tildë',
      '#': 'shenjë numri',
      '§': 'shenjë paragrafi',
      ':': 'dy pika',
    },
    recognised: (name) => `u njoh: ${name}`,
    recognise: 'njihe vetë',
    readSo: 'Lexoje kështu',
    allSheets: 'Lexo të gjitha fletët me këta tituj si një tabelë',
    reading: (rows) => `Po lexohet: deri tani ${rows} rreshta`,
    committing: (rows) => `Po merret: deri tani ${rows} rreshta`,
    stay: 'Mund të largoheni nga kjo faqe dhe të ktheheni: adresa e saj mbetet e njëjta për një ditë.',
    drop: 'Hiqe këtë import',
    dropSure:
      'Të hiqet ky import? Skedari dhe përputhja në këtë faqe humbin; në regjistër nuk ndryshon asgjë.',
    another: 'Dërgo një skedar tjetër',
  },
  plan: {
    heading: 'Çfarë do të ndodhte',
    unreadable: 'Skedari nuk mund të lexohet kështu. Nuk mund të merret asgjë para se të korrigjohet kjo:',
    counts: {
      rows: (count, shown) => counted(count, shown, { one: 'rresht i lexuar', other: 'rreshta të lexuar' }),
      records: (count, shown) => counted(count, shown, record),
      new: (_count, shown) => `${shown} të reja`,
      changed: (_count, shown) => `${shown} të ndryshuara`,
      unchanged: (_count, shown) => `${shown} tashmë aty`,
      refused: (_count, shown) => `${shown} me problem`,
      duplicates: (_count, shown) => `${shown} dy herë në skedar`,
      vanished: (_count, shown) => `${shown} jo më në skedar`,
      totals: (count, shown) => counted(count, shown, { one: 'rresht totali', other: 'rreshta totali' }),
      leftOut: (count, shown) =>
        counted(count, shown, { one: 'rresht i lënë jashtë', other: 'rreshta të lënë jashtë' }),
      problems: (count, shown) => counted(count, shown, { one: 'problem', other: 'probleme' }),
    },
    problems: 'Çfarë duhet korrigjuar',
    noProblems: 'Nuk duhet korrigjuar asgjë.',
    groups: 'Problemet sipas llojit',
    groupsOf: (kinds, shown, all) =>
      kinds === 1
        ? `Të gjitha problemet (${all}) janë të këtij lloji:`
        : `Të gjitha problemet (${all}) janë të këtyre ${shown} llojeve:`,
    times: 'Sa herë',
    firstRow: 'Rreshti i parë',
    more: (next) => `Shfaq edhe ${next}`,
    everyOne: (all) => `Shfaq të ${all}`,
    row: 'Rreshti',
    column: 'Kolona',
    what: 'Çfarë është gabim',
    mend: 'Si korrigjohet',
    wholeRow: 'i gjithë rreshti',
    wholeFile: 'skedari',
    listed: (shown, all) => `Renditen ${shown} të parat nga ${all}.`,
    problemsListed: (shown, all) =>
      `${shown} të parat nga ${all} renditen një nga një; tabela më sipër ka çdo lloj prej tyre.`,
    marked: 'Shkarkoni skedarin me problemet e shënuara',
    markedBusy: 'Po përgatitet skedari …',
    markedDone: (name) => `U shkarkua: ${name}.`,
    changed: 'Çfarë ndryshon',
    changedBy: 'Çfarë ndryshon, kolonë pas kolone',
    changedEach: (shown) => `Të ${shown} ndryshimet një nga një`,
    changedFirst: (shown) => `${shown} ndryshimet e para një nga një`,
    inSheet: (line, sheet) => `${line} e “${sheet}”`,
    record: 'Regjistrimi',
    before: 'Para',
    after: 'Pas',
    empty: 'bosh',
    vanished: 'Jo më në skedar',
    vanishedLead:
      'Këto regjistrime erdhën me një botim të mëparshëm të këtij burimi. Ato mbeten, përveç nëse zgjidhni t’i tërhiqni.',
    duplicates: 'Dy herë në skedar',
    duplicate: (line, first) => `Rreshti ${line} thotë të njëjtën gjë si rreshti ${first}. Merret një herë.`,
    leftOut: 'Rreshta të lënë jashtë',
    leftOutRow: (count, shown, reason, lines) =>
      `${shown} × ${reason} (${count === 1 ? 'rreshti' : 'rreshtat'} ${lines})`,
    remarks: 'Si u lexua skedari',
    remark: (column, what) => (column === '' ? what : `“${column}”: ${what}`),
    remarkLines: (count, shown, lines) =>
      ` (${counted(count, shown, { one: 'rresht', other: 'rreshta' })}, i pari në rreshtin ${lines})`,
    totals: 'Totale që ndryshojnë nga pjesët e tyre',
    total: (line, label, total, parts) =>
      `Rreshti ${line}${label === '' ? '' : `, ${label}`}: është shkruar ${total}, pjesët japin ${parts}.`,
  },
  commit: {
    heading: 'Merreni',
    all: 'I gjithë skedari, ose asgjë prej tij',
    good: 'Regjistrimet e mira; ato me problem presin të korrigjohen',
    goodHelp:
      'Ato presin siç i dërguat, te “Regjistrime që presin”, derisa dikush t’i korrigjojë ose t’i hedhë.',
    withdraw: (count, shown) =>
      `Tërhiq ${counted(count, shown, { one: 'regjistrim që nuk është më në skedar', other: 'regjistrime që nuk janë më në skedar' })}`,
    moved: 'Regjistrime që janë në një ditë tjetër nga më parë',
    keepMoved: 'Ruaji: të dyja ditët janë të sakta',
    blocked:
      'Nuk do të merrej asgjë: korrigjoni problemet dhe dërgojeni skedarin përsëri, ose zgjidhni regjistrimet e mira.',
    nothingNew: 'Në këtë skedar nuk ka asgjë të re.',
    button: 'Merre këtë skedar …',
    sure: 'Kjo do të ndodhë',
    will: {
      new: (count, shown) =>
        `${counted(count, shown, { one: 'regjistrim i ri ruhet', other: 'regjistrime të reja ruhen' })}.`,
      changed: (count, shown) =>
        `${counted(count, shown, { one: 'regjistrim korrigjohet', other: 'regjistrime korrigjohen' })}, me botimin si arsye.`,
      unchanged: (count, shown) =>
        `${counted(count, shown, { one: 'regjistrim mbetet siç është', other: 'regjistrime mbeten siç janë' })}.`,
      refused: (count, shown) =>
        `${counted(count, shown, { one: 'regjistrim me problem pret të korrigjohet', other: 'regjistrime me problem presin të korrigjohen' })}.`,
      withdrawn: (count, shown) =>
        `${counted(count, shown, { one: 'regjistrim tërhiqet', other: 'regjistrime tërhiqen' })}. Historiku i tyre mbetet.`,
    },
    confirm: 'Po, merre',
    back: 'Ende jo',
  },
  result: {
    heading: 'U mor',
    headingNone: 'Asgjë e re',
    notTaken: 'Nuk u mor asgjë, për shkak të problemeve më poshtë.',
    new: (count, shown) => counted(count, shown, { one: 'regjistrim i ri', other: 'regjistrime të reja' }),
    changed: (count, shown) =>
      counted(count, shown, { one: 'regjistrim u korrigjua', other: 'regjistrime u korrigjuan' }),
    unchanged: (count, shown) =>
      counted(count, shown, { one: 'ishte tashmë aty', other: 'ishin tashmë aty' }),
    quarantined: (count, shown) => counted(count, shown, waiting),
    withdrawn: (count, shown) =>
      counted(count, shown, { one: 'regjistrim u tërhoq', other: 'regjistrime u tërhoqën' }),
    toList: 'Shihni regjistrimet',
    toOwn: (count, shown) =>
      counted(count, shown, {
        one: 'regjistrim u mor: shiheni',
        other: 'regjistrime u morën: shihini',
      }),
    toWaiting: 'Korrigjoni çfarë pret',
    undo: (source) =>
      `Për të kthyer një gjë, korrigjoni ose tërhiqni vetë regjistrimin; historiku tregon çfarë ishte. Për të korrigjuar shumë, dërgoni një skedar të korrigjuar nën të njëjtin burim, “${source}”: ai korrigjon atë që solli ky, dhe ajo që nuk e ka më mund të tërhiqet njëherësh. Nëse ky ishte skedari i gabuar, zhbëni të gjithë importin.`,
  },
  figures: figureFileWords,
  figureCommit: figureCommitWords,
  waiting: {
    title: (register) => `Regjistrime që presin: ${register}`,
    lead: 'Këta rreshta të skedarëve të importuar kishin një problem. Nuk numërohen derisa të korrigjohen dhe të merren.',
    none: 'Asgjë nuk pret.',
    count: (count, shown) => counted(count, shown, { one: 'regjistrim pret', other: 'regjistrime presin' }),
    from: (source, rows) => `${source}, rreshti ${rows}`,
    sent: (who, when) => `Dërguar nga ${who}, ${when}`,
    row: (line) => `Rreshti ${line}`,
    take: 'Merre të korrigjuar',
    taking: 'Po merret …',
    taken: (what) => `U mor: ${what}.`,
    discard: 'Hidhe …',
    discardTitle: 'Të hidhen këta rreshta?',
    discardQuestion: 'Pse duhet të hidhen këta rreshta? Ata nuk ofrohen përsëri.',
    discardButton: 'Hidhi',
    discarded: (what) => `U hodh: ${what}.`,
    leave: 'Disa rreshta u ndryshuan dhe nuk u morën. Ajo që shkruat humbet kur largoheni. Ta lini faqen?',
    previous: 'Faqja e mëparshme',
    next: 'Faqja tjetër',
  },
  list: {
    title: 'Importet',
    lead: 'Skedarë që u morën në regjistra, dhe ata që i keni në punë.',
    open: 'Në punë',
    openNone: 'Nuk keni asnjë import në punë. Filloni një të tillë në faqen e një regjistri.',
    taken: 'Të marrë',
    columns: {
      id: 'Nr.',
      at: 'Kur',
      file: 'Skedari',
      register: 'Regjistri',
      source: 'Burimi',
      by: 'Nga',
      added: 'Të reja',
      changed: 'Të ndryshuara',
      unchanged: 'Tashmë aty',
      withdrawn: 'Të tërhequra',
      quarantined: 'Presin',
      further: 'Tani',
    },
    records: 'Shihni regjistrimet e tij',
    recordsOf: (file) => `Shihni regjistrimet e tij: ${file}`,
    mended: (source, number) => `rreshta të korrigjuar të “${source}” (importi ${number})`,
    underWay: (taken, of) => `Po merret: deri tani ${taken} nga ${of} regjistrime`,
    undone: (by, when) => `Zhbërë nga ${by}, ${when}`,
    states: {
      reading: 'po lexohet',
      planned: 'pret vendim',
      committing: 'po merret',
      committed: 'i marrë',
      'not-taken': 'pret vendim',
      failed: 'nuk mund të lexohej',
    },
  },
  undo: {
    button: 'Zhbëj …',
    buttonOf: (file) => `Zhbëj importin e ${file} …`,
    heading: (file) => `Të zhbëhet importi i ${file}?`,
    will: 'Kjo do të ndodhë, e gjitha ose asgjë:',
    counts: {
      withdrawn: (count, shown) =>
        `${counted(count, shown, { one: 'regjistrim i ri hiqet: tërhiqet', other: 'regjistrime të reja hiqen: tërhiqen' })}, dhe historiku ruhet.`,
      restored: (count, shown) =>
        `${counted(count, shown, { one: 'regjistrim i ndryshuar merr', other: 'regjistrime të ndryshuara marrin' })} përsëri versionin e mëparshëm.`,
      returned: (count, shown) =>
        `${counted(count, shown, { one: 'regjistrim i tërhequr kthehet', other: 'regjistrime të tërhequra kthehen' })}.`,
      discarded: (count, shown) =>
        `${counted(count, shown, { one: 'regjistrim që pret hidhet', other: 'regjistrime që presin hidhen' })}.`,
      waitAgain: (count, shown) =>
        `${counted(count, shown, { one: 'regjistrim i zgjidhur pret', other: 'regjistrime të zgjidhura presin' })} përsëri.`,
    },
    nothing: 'Ky import nuk ndryshoi asnjë regjistrim; vetëm zëri i tij shënohet si i zhbërë.',
    figures: 'Shifrat ndjekin menjëherë. Një zhbërje nuk mund të zhbëhet: skedari mund të merret përsëri.',
    hindered: 'Siç janë gjërat, nuk mund të zhbëhet:',
    more: (shown) => `Dhe ${shown} të tjera.`,
    openRecord: 'Hap regjistrimin',
    reason: 'Pse (ruhet në historikun e çdo regjistrimi)',
    confirm: 'Po, zhbëje',
    undoing: 'Po zhbëhet …',
    back: 'Jo tani',
  },
  loads: figureLoadWords,
  mapping: mappingWords,
  sheet: sheetWords,
}
