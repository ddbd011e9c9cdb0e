// English words of imports: sending a file, what it would do, taking it, rows that wait.
import { mappingWords } from './en-mapping.ts'

const counted = (count: number, shown: string, one: string, many: string) =>
  `${shown} ${count === 1 ? one : many}`

export const importWords = {
  label: 'Imports',
  template: 'Download the template (XLSX)',
  form: 'Download the form of this KPI (XLSX)',
  formLead:
    'Figures can be handed in with a form: a workbook with drop-downs and a sheet that explains every column.',
  start: 'Import a spreadsheet',
  all: 'Imports so far',
  waitingLink: (count: number, shown: string) =>
    counted(count, shown, 'record waits to be mended', 'records wait to be mended'),
  file: {
    title: (register: string) => `Import into ${register}`,
    lead: 'Nothing is taken at first: you see what the file would do, and decide then.',
    label: 'File',
    drop: 'Choose a file, or drop it here.',
    limits: (most: string) =>
      `Excel (XLSX), CSV, NDJSON or GeoJSON, up to ${most} MB. Local encodings, semicolons and decimal commas are recognised. Old Excel files (XLS) and files with a password are not read.`,
    chosen: (name: string, size: string) => `${name}, ${size}`,
    area: 'Whose records these are',
    areaNone: 'the file says it',
    source: 'Source',
    sourceHelp:
      'Files under one source are editions of each other: a later one corrects the earlier and doubles nothing. Give each month’s sheet a name of its own, and its corrected edition the same name.',
    mapping: 'Layout',
    mappingNone: 'find out from the headings',
    mappingOf: (name: string, whose: string) => `${name} (${whose})`,
    send: 'Send the file',
    sending: (done: string) => `Sending: ${done} %`,
    cut: 'The connection broke off. Nothing was kept. Send the file again.',
    none: 'Choose a file first.',
    template: 'Our own template',
    templateLead: 'It needs no mapping: fill it in and send it.',
  },
  page: {
    source: (source: string) => `An edition of the source “${source}”.`,
    sheet: 'Sheet',
    hidden: (name: string) => `${name} (hidden)`,
    reading: (rows: string) => `Reading: ${rows} rows so far`,
    committing: (rows: string) => `Taking: ${rows} rows so far`,
    stay: 'You can leave this page and come back: its address stays the same for a day.',
    drop: 'Drop this import',
    dropSure: 'Drop this import? Its file and the mapping on this page go; nothing in the register changes.',
    another: 'Send another file',
  },
  plan: {
    heading: 'What would happen',
    unreadable: 'The file cannot be read like this. Nothing can be taken before this is mended:',
    counts: {
      rows: (count: number, shown: string) => counted(count, shown, 'row read', 'rows read'),
      records: (count: number, shown: string) => counted(count, shown, 'record', 'records'),
      new: (_count: number, shown: string) => `${shown} new`,
      changed: (_count: number, shown: string) => `${shown} changed`,
      unchanged: (_count: number, shown: string) => `${shown} there already`,
      refused: (_count: number, shown: string) => `${shown} with a problem`,
      duplicates: (_count: number, shown: string) => `${shown} twice in the file`,
      vanished: (_count: number, shown: string) => `${shown} no longer in the file`,
      totals: (count: number, shown: string) => counted(count, shown, 'total row', 'total rows'),
      leftOut: (count: number, shown: string) => counted(count, shown, 'row left out', 'rows left out'),
      problems: (count: number, shown: string) => counted(count, shown, 'problem', 'problems'),
    },
    problems: 'What has to be mended',
    noProblems: 'Nothing has to be mended.',
    groups: 'Problems of one kind',
    times: 'How often',
    row: 'Row',
    column: 'Column',
    what: 'What is wrong',
    mend: 'How to mend it',
    wholeRow: 'the whole row',
    wholeFile: 'the file',
    listed: (shown: string, all: string) => `The first ${shown} of ${all} are listed.`,
    marked: 'Download the file with the problems marked',
    markedBusy: 'Preparing the file …',
    markedDone: (name: string) => `${name} was downloaded.`,
    changed: 'What changes',
    record: 'Record',
    before: 'Before',
    after: 'After',
    empty: 'empty',
    vanished: 'No longer in the file',
    vanishedLead:
      'These records came with an earlier edition of this source. They stay unless you choose to withdraw them.',
    duplicates: 'Twice in the file',
    duplicate: (line: string, first: string) =>
      `Row ${line} says the same as row ${first}. It is taken once.`,
    leftOut: 'Rows left out',
    leftOutRow: (count: string, reason: string, lines: string) => `${count} × ${reason} (rows ${lines})`,
    totals: 'Totals that differ from their parts',
    total: (line: string, label: string, total: string, parts: string) =>
      `Row ${line}${label === '' ? '' : `, ${label}`}: ${total} is written, the parts come to ${parts}.`,
  },
  commit: {
    heading: 'Take it',
    all: 'The whole file, or nothing of it',
    good: 'The good records; those with a problem wait to be mended',
    goodHelp: 'They wait as you sent them, under “Records that wait”, until somebody mends or discards them.',
    withdraw: (count: number, shown: string) =>
      `Withdraw the ${counted(count, shown, 'record', 'records')} no longer in the file`,
    blocked: 'Nothing would be taken: mend the problems and send the file again, or choose the good records.',
    nothingNew: 'There is nothing new in this file.',
    button: 'Take this file …',
    sure: 'This will happen',
    will: {
      new: (count: number, shown: string) =>
        `${counted(count, shown, 'new record is', 'new records are')} kept.`,
      changed: (count: number, shown: string) =>
        `${counted(count, shown, 'record is', 'records are')} corrected, with the edition as the reason.`,
      unchanged: (count: number, shown: string) =>
        `${counted(count, shown, 'record stays as it is', 'records stay as they are')}.`,
      refused: (count: number, shown: string) =>
        `${counted(count, shown, 'record with a problem waits', 'records with a problem wait')} to be mended.`,
      withdrawn: (count: number, shown: string) =>
        `${counted(count, shown, 'record is', 'records are')} withdrawn. Their history stays.`,
    },
    confirm: 'Yes, take it',
    back: 'Not yet',
  },
  result: {
    heading: 'Taken',
    notTaken: 'Nothing was taken, because of the problems below.',
    new: (count: number, shown: string) => counted(count, shown, 'new record', 'new records'),
    changed: (count: number, shown: string) => counted(count, shown, 'record corrected', 'records corrected'),
    unchanged: (count: number, shown: string) =>
      counted(count, shown, 'was there already', 'were there already'),
    quarantined: (count: number, shown: string) =>
      counted(count, shown, 'record waits to be mended', 'records wait to be mended'),
    withdrawn: (count: number, shown: string) =>
      counted(count, shown, 'record withdrawn', 'records withdrawn'),
    toList: 'See the records',
    toOwn: (count: number, shown: string) =>
      counted(count, shown, 'record taken: see it', 'records taken: see them'),
    toWaiting: 'Mend what waits',
    undo: (source: string) =>
      `To take one thing back, correct or withdraw the record itself; its history shows what it was. To correct many, send a corrected file under the same source, “${source}”: it corrects what this one brought, and what it no longer has can be withdrawn at once. If this was the wrong file, undo the whole import.`,
  },
  waiting: {
    title: (register: string) => `Records that wait: ${register}`,
    lead: 'These rows of imported files had a problem. They are not counted until they are mended and taken.',
    none: 'Nothing waits.',
    count: (count: number, shown: string) => counted(count, shown, 'record waits', 'records wait'),
    from: (source: string, rows: string) => `${source}, row ${rows}`,
    sent: (who: string, when: string) => `Sent by ${who}, ${when}`,
    row: (line: string) => `Row ${line}`,
    take: 'Take it mended',
    taking: 'Taking …',
    taken: (what: string) => `Taken: ${what}.`,
    discard: 'Discard …',
    discardQuestion: 'Why are these rows to be discarded? They are not offered again.',
    discardButton: 'Discard them',
    discarded: (what: string) => `Discarded: ${what}.`,
    leave: 'Some rows were changed and not taken. What you typed is lost when you leave. Leave the page?',
    previous: 'Previous page',
    next: 'Next page',
  },
  list: {
    title: 'Imports',
    lead: 'Files that were taken into the registers, and those that you have under way.',
    open: 'Under way',
    openNone: 'You have no import under way.',
    taken: 'Taken',
    columns: {
      id: 'No.',
      at: 'When',
      file: 'File',
      register: 'Register',
      source: 'Source',
      by: 'By',
      added: 'New',
      changed: 'Changed',
      unchanged: 'There already',
      withdrawn: 'Withdrawn',
      quarantined: 'Waiting',
      further: 'What now',
    },
    records: 'See its records',
    recordsOf: (file: string) => `See its records: ${file}`,
    undone: (by: string, when: string) => `Undone by ${by}, ${when}`,
    states: {
      reading: 'being read',
      planned: 'to be decided',
      committing: 'being taken',
      committed: 'taken',
      'not-taken': 'to be decided',
      failed: 'could not be read',
    },
  },
  undo: {
    button: 'Undo …',
    buttonOf: (file: string) => `Undo the import of ${file} …`,
    heading: (file: string) => `Undo the import of ${file}?`,
    will: 'This will happen, all of it or nothing:',
    counts: {
      withdrawn: (count: number, shown: string) =>
        `${counted(count, shown, 'new record goes', 'new records go')}: withdrawn, with the history kept.`,
      restored: (count: number, shown: string) =>
        `${counted(count, shown, 'changed record gets its', 'changed records get their')} earlier version back.`,
      returned: (count: number, shown: string) =>
        `${counted(count, shown, 'withdrawn record comes', 'withdrawn records come')} back.`,
      discarded: (count: number, shown: string) =>
        `${counted(count, shown, 'record that waits is', 'records that wait are')} discarded.`,
      waitAgain: (count: number, shown: string) =>
        `${counted(count, shown, 'settled record waits', 'settled records wait')} again.`,
    },
    nothing: 'This import changed no record; only its entry is marked as undone.',
    figures: 'Figures follow at once. An undo cannot itself be undone: the file can be taken again.',
    hindered: 'It cannot be undone as things are:',
    more: (shown: string) => `And ${shown} more.`,
    openRecord: 'Open the record',
    reason: 'Why (kept in the history of every record)',
    confirm: 'Yes, undo it',
    undoing: 'Undoing …',
    back: 'Not now',
  },
  mapping: mappingWords,
} as const
