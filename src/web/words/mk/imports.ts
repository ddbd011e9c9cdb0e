// Words of imports: sending a file, what it would do, taking it, rows that wait, in mk.
import { countedIn } from '../counted.ts'
import type { importWords as en } from '../en/imports.ts'
import type { Sameness } from '../index.ts'
import { figureCommitWords, figureFileWords, figureLoadWords } from './figure-files.ts'
import { mappingWords } from './mapping.ts'
import { sheetWords } from './sheet.ts'

const counted = countedIn('mk')
const record = { one: 'запис', other: 'записи' }
const waiting = { one: 'запис чека поправка', other: 'записи чекаат поправка' }

export const importWords: Sameness<typeof en> = {
  label: 'Увози',
  template: 'Преземете го образецот (XLSX)',
  start: 'Увезете табела',
  all: 'Увози досега',
  waitingLink: (count, shown) => counted(count, shown, waiting),
  file: {
    title: (register) => `Увоз во: ${register}`,
    lead: 'Отпрвин ништо не се презема: гледате што би направила датотеката, и тогаш одлучувате.',
    label: 'Датотека',
    drop: 'Изберете датотека или спуштете ја овде.',
    limits: (most) =>
      `Excel (XLSX), CSV, JSON, NDJSON, GeoJSON или XML со список на редови, до ${most} MB. Кодирањата и разделувачите се препознаваат и може да се изберат; децималните запирки се читаат. Стари датотеки на Excel (XLS) и датотеки со лозинка не се читаат.`,
    chosen: (name, size) => `${name}, ${size}`,
    area: 'Чии се овие записи',
    areaNone: 'го кажува датотеката',
    institution: 'Која институција ги води',
    institutionNone: 'го кажува датотеката, или останува како што е',
    source: 'Извор',
    sourceHelp:
      'Датотеките под ист извор се изданија една на друга: подоцнежната ја исправа поранешната и ништо не удвојува. На табелата од секој месец дајте ѝ свое име, а на нејзиното исправено издание истото име.',
    mapping: 'Распоред',
    mappingNone: 'утврди од насловите',
    mappingOf: (name, whose) => `${name} (${whose})`,
    send: 'Испрати ја датотеката',
    sending: (done) => `Се испраќа: ${done} %`,
    cut: 'Врската се прекина. Ништо не е зачувано. Испратете ја датотеката повторно.',
    none: 'Прво изберете датотека.',
    template: 'Нашиот образец',
    templateLead: 'Не бара поврзување: пополнете го и испратете го.',
  },
  page: {
    source: (source) => `Издание на изворот „${source}“.`,
    figuresFile:
      'Се споредува со зачуваното од истите извори: ист податок се презема еднаш, а подоцнежно „Објавено на“ го изменува.',
    sheet: 'Лист',
    hidden: (name) => `${name} (скриен)`,
    encoding: 'Кодирање',
    encodings: {
      'utf-8': 'UTF-8',
      'windows-1250': 'Windows-1250 (средноевропско)',
      'windows-1251': 'Windows-1251 (кирилица)',
      'windows-1252': 'Windows-1252 (западноевропско)',
      'iso-8859-2': 'ISO 8859-2 (латиница 2)',
      'iso-8859-5': 'ISO 8859-5 (кирилица)',
      ibm852: 'Кодна страница 852 (средноевропско, DOS)',
      ibm855: 'Кодна страница 855 (кирилица, DOS)',
      'x-mac-ce': 'Macintosh (средноевропско)',
      'x-mac-croatian': 'Macintosh (хрватско)',
      'x-mac-cyrillic': 'Macintosh (кирилица)',
      'x-mac-romanian': 'Macintosh (романско)',
      'utf-16le': 'UTF-16, little-endian',
      'utf-16be': 'UTF-16, big-endian',
    },
    delimiter: 'Меѓу ќелиите стои',
    delimiters: {
      ',': 'запирка',
      ';': 'точка-запирка',
      '\t': 'табулатор',
      '|': 'исправена црта',
      '^': 'капа',
      '~': 'тилда',
      '#': 'тараба',
      '§': 'знак за член',
      ':': 'две точки',
    },
    recognised: (name) => `препознаено: ${name}`,
    recognise: 'препознај сам',
    readSo: 'Прочитај вака',
    allSheets: 'Прочитај ги сите листови со овие наслови како една табела',
    reading: (rows) => `Се чита: досега ${rows} редови`,
    committing: (rows) => `Се презема: досега ${rows} редови`,
    stay: 'Можете да ја напуштите страницата и да се вратите: нејзината адреса останува иста еден ден.',
    drop: 'Отстрани го овој увоз',
    dropSure:
      'Да се отстрани овој увоз? Датотеката и поврзувањето на оваа страница се губат; во регистарот ништо не се менува.',
    another: 'Испрати друга датотека',
  },
  plan: {
    heading: 'Што би се случило',
    unreadable: 'Датотеката не може вака да се прочита. Ништо не може да се преземе пред да се поправи ова:',
    counts: {
      rows: (count, shown) => counted(count, shown, { one: 'прочитан ред', other: 'прочитани редови' }),
      records: (count, shown) => counted(count, shown, record),
      new: (_count, shown) => `${shown} нови`,
      changed: (_count, shown) => `${shown} променети`,
      unchanged: (_count, shown) => `${shown} веќе ги има`,
      refused: (_count, shown) => `${shown} со проблем`,
      duplicates: (_count, shown) => `${shown} двапати во датотеката`,
      vanished: (_count, shown) => `${shown} повеќе ги нема во датотеката`,
      totals: (count, shown) =>
        counted(count, shown, { one: 'ред со вкупен износ', other: 'редови со вкупен износ' }),
      leftOut: (count, shown) => counted(count, shown, { one: 'изоставен ред', other: 'изоставени редови' }),
      problems: (count, shown) => counted(count, shown, { one: 'проблем', other: 'проблеми' }),
    },
    problems: 'Што треба да се поправи',
    noProblems: 'Ништо не треба да се поправи.',
    groups: 'Проблеми по вид',
    groupsOf: (kinds, shown, all) =>
      kinds === 1
        ? `Сите проблеми (${all}) се од овој вид:`
        : `Сите проблеми (${all}) се од овие ${shown} видови:`,
    times: 'Колку пати',
    firstRow: 'Прв ред',
    more: (next) => `Прикажи уште ${next}`,
    everyOne: (all) => `Прикажи ги сите ${all}`,
    row: 'Ред',
    column: 'Колона',
    what: 'Што е погрешно',
    mend: 'Како се поправа',
    wholeRow: 'целиот ред',
    wholeFile: 'датотеката',
    listed: (shown, all) => `Наведени се првите ${shown} од ${all}.`,
    problemsListed: (shown, all) =>
      `Првите ${shown} од ${all} се наведени еден по еден; табелата погоре го има секој нивен вид.`,
    marked: 'Преземете ја датотеката со означените проблеми',
    markedBusy: 'Се подготвува датотеката …',
    markedDone: (name) => `Преземено: ${name}.`,
    changed: 'Што се менува',
    changedBy: 'Што се менува, колона по колона',
    changedEach: (shown) => `Сите ${shown} промени една по една`,
    changedFirst: (shown) => `Првите ${shown} промени една по една`,
    inSheet: (line, sheet) => `${line} од „${sheet}“`,
    record: 'Запис',
    before: 'Пред',
    after: 'Потоа',
    empty: 'празно',
    vanished: 'Повеќе ги нема во датотеката',
    vanishedLead:
      'Овие записи дојдоа со поранешно издание на овој извор. Остануваат, освен ако изберете да ги повлечете.',
    duplicates: 'Двапати во датотеката',
    duplicate: (line, first) => `Редот ${line} го кажува истото што и редот ${first}. Се презема еднаш.`,
    leftOut: 'Изоставени редови',
    leftOutRow: (count, shown, reason, lines) =>
      `${shown} × ${reason} (${count === 1 ? 'ред' : 'редови'} ${lines})`,
    remarks: 'Како е прочитана датотеката',
    remark: (column, what) => (column === '' ? what : `„${column}“: ${what}`),
    remarkLines: (count, shown, lines) =>
      ` (${counted(count, shown, { one: 'ред', other: 'редови' })}, првиот во ред ${lines})`,
    totals: 'Вкупни износи што се разликуваат од деловите',
    total: (line, label, total, parts) =>
      `Ред ${line}${label === '' ? '' : `, ${label}`}: запишано е ${total}, деловите даваат ${parts}.`,
  },
  commit: {
    heading: 'Преземете',
    all: 'Целата датотека, или ништо од неа',
    good: 'Добрите записи; оние со проблем чекаат поправка',
    goodHelp:
      'Чекаат како што ги испративте, под „Записи што чекаат“, додека некој не ги поправи или отфрли.',
    withdraw: (count, shown) =>
      `Повлечи ${counted(count, shown, { one: 'запис што повеќе го нема во датотеката', other: 'записи што повеќе ги нема во датотеката' })}`,
    moved: 'Записи што стојат на друг ден од порано',
    keepMoved: 'Задржи ги: двата дена се точни',
    blocked:
      'Ништо не би се презело: поправете ги проблемите и испратете ја датотеката повторно, или изберете ги добрите записи.',
    nothingNew: 'Во оваа датотека нема ништо ново.',
    button: 'Преземи ја оваа датотека …',
    sure: 'Ова ќе се случи',
    will: {
      new: (count, shown) =>
        `${counted(count, shown, { one: 'нов запис се зачувува', other: 'нови записи се зачувуваат' })}.`,
      changed: (count, shown) =>
        `${counted(count, shown, { one: 'запис се исправа', other: 'записи се исправаат' })}, со изданието како причина.`,
      unchanged: (count, shown) =>
        `${counted(count, shown, { one: 'запис останува како што е', other: 'записи остануваат како што се' })}.`,
      refused: (count, shown) =>
        `${counted(count, shown, { one: 'запис со проблем чека поправка', other: 'записи со проблем чекаат поправка' })}.`,
      withdrawn: (count, shown) =>
        `${counted(count, shown, { one: 'запис се повлекува', other: 'записи се повлекуваат' })}. Нивната историја останува.`,
    },
    confirm: 'Да, преземи',
    back: 'Уште не',
  },
  result: {
    heading: 'Преземено',
    headingNone: 'Ништо ново',
    notTaken: 'Ништо не е преземено, поради проблемите подолу.',
    new: (count, shown) => counted(count, shown, { one: 'нов запис', other: 'нови записи' }),
    changed: (count, shown) => counted(count, shown, { one: 'исправен запис', other: 'исправени записи' }),
    unchanged: (count, shown) => counted(count, shown, { one: 'веќе го имаше', other: 'веќе ги имаше' }),
    quarantined: (count, shown) => counted(count, shown, waiting),
    withdrawn: (count, shown) => counted(count, shown, { one: 'повлечен запис', other: 'повлечени записи' }),
    toList: 'Погледнете ги записите',
    toOwn: (count, shown) =>
      counted(count, shown, {
        one: 'запис е преземен: погледнете го',
        other: 'записи се преземени: погледнете ги',
      }),
    toWaiting: 'Поправете го она што чека',
    undo: (source) =>
      `За да вратите една работа, исправете го или повлечете го самиот запис; историјата кажува што било. За да исправите многу, испратете исправена датотека под истиот извор, „${source}“: таа го исправа она што го донесе оваа, а она што повеќе го нема може да се повлече одеднаш. Ако ова беше погрешна датотека, поништете го целиот увоз.`,
  },
  figures: figureFileWords,
  figureCommit: figureCommitWords,
  waiting: {
    title: (register) => `Записи што чекаат: ${register}`,
    lead: 'Овие редови од увезени датотеки имаа проблем. Не се бројат додека не се поправат и преземат.',
    none: 'Ништо не чека.',
    count: (count, shown) => counted(count, shown, { one: 'запис чека', other: 'записи чекаат' }),
    from: (source, rows) => `${source}, ред ${rows}`,
    sent: (who, when) => `Испрати ${who}, ${when}`,
    row: (line) => `Ред ${line}`,
    take: 'Преземи го поправен',
    taking: 'Се презема …',
    taken: (what) => `Преземено: ${what}.`,
    discard: 'Отфрли …',
    discardTitle: 'Да се отфрлат овие редови?',
    discardQuestion: 'Зошто треба да се отфрлат овие редови? Повторно не се нудат.',
    discardButton: 'Отфрли ги',
    discarded: (what) => `Отфрлено: ${what}.`,
    leave:
      'Некои редови се променети и не се преземени. Внесеното се губи кога ќе заминете. Да се напушти страницата?',
    previous: 'Претходна страница',
    next: 'Следна страница',
  },
  list: {
    title: 'Увози',
    lead: 'Датотеки што се преземени во регистрите, и оние што ги имате во тек.',
    open: 'Во тек',
    openNone: 'Немате увоз во тек. Започнете го на страницата на регистар.',
    taken: 'Преземени',
    columns: {
      id: 'Бр.',
      at: 'Кога',
      file: 'Датотека',
      register: 'Регистар',
      source: 'Извор',
      by: 'Кој',
      added: 'Нови',
      changed: 'Променети',
      unchanged: 'Веќе ги има',
      withdrawn: 'Повлечени',
      quarantined: 'Чекаат',
      further: 'Понатаму',
    },
    records: 'Погледнете ги неговите записи',
    recordsOf: (file) => `Погледнете ги неговите записи: ${file}`,
    mended: (source, number) => `поправени редови на „${source}“ (увоз ${number})`,
    underWay: (taken, of) => `Се презема: досега ${taken} од ${of} записи`,
    undone: (by, when) => `Поништи ${by}, ${when}`,
    states: {
      reading: 'се чита',
      planned: 'чека одлука',
      committing: 'се презема',
      committed: 'преземен',
      'not-taken': 'чека одлука',
      failed: 'не можеше да се прочита',
    },
  },
  undo: {
    button: 'Поништи …',
    buttonOf: (file) => `Поништи го увозот на ${file} …`,
    heading: (file) => `Да се поништи увозот на ${file}?`,
    will: 'Ова ќе се случи, сѐ или ништо:',
    counts: {
      withdrawn: (count, shown) =>
        `${counted(count, shown, { one: 'нов запис се повлекува', other: 'нови записи се повлекуваат' })}, а историјата се чува.`,
      restored: (count, shown) =>
        `${counted(count, shown, { one: 'променет запис ја добива', other: 'променети записи ја добиваат' })} назад поранешната верзија.`,
      returned: (count, shown) =>
        `${counted(count, shown, { one: 'повлечен запис се враќа', other: 'повлечени записи се враќаат' })}.`,
      discarded: (count, shown) =>
        `${counted(count, shown, { one: 'запис што чека се отфрла', other: 'записи што чекаат се отфрлаат' })}.`,
      waitAgain: (count, shown) =>
        `${counted(count, shown, { one: 'решен запис повторно чека', other: 'решени записи повторно чекаат' })}.`,
    },
    nothing: 'Овој увоз не промени ниеден запис; само неговата ставка се означува како поништена.',
    figures:
      'Податоците следат веднаш. Поништувањето не може да се поништи: датотеката може повторно да се преземе.',
    hindered: 'Како што стојат работите, не може да се поништи:',
    more: (shown) => `И уште ${shown}.`,
    openRecord: 'Отвори го записот',
    reason: 'Зошто (се чува во историјата на секој запис)',
    confirm: 'Да, поништи',
    undoing: 'Се поништува …',
    back: 'Не сега',
  },
  loads: figureLoadWords,
  mapping: mappingWords,
  sheet: sheetWords,
}
