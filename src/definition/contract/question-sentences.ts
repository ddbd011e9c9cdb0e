// What the parts of a question mean, for the documentation of the API. The browser, which checks by the schemas, does without them.
import { statedExamples } from '../time/index.ts'

const english = {
  'place-or-all': 'An id, or * for all of them',
  'rates-over': 'Counts as rates, over this denominator of the roadmap',
  'kinds-of-indicators': 'Kinds of indicators, separated by commas; KPIs where not said',
  'jurisdiction-or-group': 'A jurisdiction or group',
  'one-jurisdiction': 'One jurisdiction or group only',
  'kind-of-chart': 'Lines, points or a map of the areas; as its author chose where not said',
  'rates-in-chart':
    'Counts as rates, over this denominator of the roadmap; a map shows them so where it can, and as they are over “none”',
  'language-of-chart': 'One of the languages of the roadmap; that of the reader’s browser where not said',
  'areas-of-figures': 'These jurisdictions or groups only, separated by commas',
  'area-in-chart':
    'The jurisdictions or groups in the chart, separated by commas; as its author chose where not said',
  'codes-in-chart': 'What the chart shows, as dimension:code, separated by commas',
  'limit-of-page': '100 where not said; a file has all where neither this nor a cursor is said',
  'width-of-chart': 'How wide it is drawn, in pixels',
  'dimensions-by': 'Dimensions to break down by, separated by commas',
  'codes-of-dimensions': 'dimension:code, separated by commas',
  'paragraph-pinned': 'The paragraph, counted from 1; 0 for the whole part',
  'steps-seen': 'How many steps were taken when it was read; 409 where there are more since',
  'newest-reports': 'How many of the newest reports of each product',
  'version-read': 'The version that was read; 0 where there was none. 409 where it has changed since',
  'version-to-restore': 'The version that is put back; 0 to take the assessment away',
  'number-of-report': 'The number of a report; the newest that has any where not said',
  'code-of-element': 'One element of the roadmap only, by its code',
  'one-element': 'One data element only',
  'leave-out-superseded': 'Leave out what a later vintage has superseded or was taken back',
  'one-register': 'One register only',
  'one-rule': 'Findings of one quality rule only',
  'one-indicator': 'The data elements of one indicator only',
  'so-many-a-page': 'So many a page at most, and fewer where they are long; 0 for the numbers alone',
  'next-of-page': '`next` of the page before',
  'name-of-file': 'The file’s own name',
  'circle-of-file':
    'Who opens it: people of the jurisdiction alone, or also those who get the reports that point to it',
  'circle-of-request-file':
    'Who opens it: those who may read the request on the side that keeps the file, or on both sides',
  'file-name-ledger': 'The file’s own name, for the ledger',
  'take-back-vanished':
    'Take back what an earlier edition of the file had of the same sources and this one no longer has',
  'why-taken-back': 'Why it is taken back',
  'trial-only': 'Only say what would become of it',
  'language-of-names': 'Names in this language and in English; in English alone where not said',
  'language-of-headings': 'Language of headings and lists; English where it is missing',
  'of-element': 'That of the data element where not said',
  'id-of-finding': 'The id of the finding',
  'ids-of-findings': 'These findings only, by their ids, separated by commas',
  'act-to-go-on': 'What an earlier answer gave as `act`, where more findings belong to the same',
  'figures-as-read': 'Its figures as they were read; 409 where they have changed since',
  'file-name-shown': 'The file’s own name, to be shown',
  'saved-mapping': 'Name of a saved mapping',
  'sheet-of-workbook': 'Sheet of a workbook',
  'sheets-alike': 'Read every sheet with the same headings',
  'whose-records': 'Whose records these are, where the file does not say',
  'which-institution': 'Which institution keeps them, where the file does not say',
  'source-of-edition': 'The source of which this is an edition',
  'good-rows': 'Take the good rows although others are refused',
  'reading-seen': 'The reading whose plan was seen; refused where the file has been read otherwise since',
  'why-kept': 'Why; kept with every record',
  'what-change-means':
    'What the change means for months that are stated as complete: `stands`, they are complete with it, or `open`, they are open again. Without it such a change is refused',
  'only-keeper': 'The only one that keeps the register there where not said',
  'keeps-records': 'The institution that keeps the records; “not-stated” for those of nobody',
  'first-day': 'First day on which the records count',
  'last-day': 'Last day on which the records count',
  'text-of-answer': 'Text that an answer of the record holds, or the name of a code in it',
  'fields-and-what':
    'Fields and what they have to be, separated by semicolons: “field:code,code”, “field:from..to”, “field:text”, “child.field:code”',
  'counted-cell':
    'A counted cell, as an opened figure names it: “element:…;jurisdiction:…;period:…;dimension:code,code”. Exactly the records that were counted in it',
  'number-of-import': 'Number of an import: the records that it brought or changed',
  'box-of-places':
    'South, west, north and east in degrees, separated by commas: only records with a place from the south and west on and before the north and east',
  'how-near': 'How near the map is: 1 for all of it, up to 4 for the streets of a town; 1 where not said',
  'middle-of-map': 'Latitude and longitude of the middle of the map; needed for all but the first',
  'field-to-sort': 'A field of the register; its day where not said',
  'to-hand-on':
    'As a file that may be handed on: without the answers that never leave this installation, or leave in counts only',
  'fields-of-csv':
    'Fields of a file, separated by commas, those of child tables as “child.field”; all of the record where not said',
  'child-table': 'A child table: a file then has a row for each of its rows',
  'next-of-answer': 'What the answer before gave as `next`',
  'how-many': 'How many are listed',
  'first-period': 'The first period',
  'last-period': 'The last period',
  'statements-of-page': 'Statements of a page',
  'institution-of-record':
    'The institution that keeps it. Where not said, a correction leaves it as it is, and a new record gets the only one that may keep it, or “not-stated”',
  'record-itself': 'The record itself, where it is kept already',
  'periods-complete': 'Periods for which the file is complete: {periods}',
  'audit-by': 'The id of the person who did it, also for whom or by a deputy',
  'audit-action': 'One kind of entry, as `actions` names them',
  'audit-search': 'Text that the subject or what is said of it holds',
  'audit-format': 'As a page; or everything that is asked for, as CSV or as a file of JSON',
  'any-period': '2023, 2023-H1, 2023-Q3 or 2023-05',
  'stated-period': '{periods}',
} as const

/** By which a schema names what it means. */
export type QuestionCode = keyof typeof english

/** The sentence for a code; undefined where it is none. */
export function questionSentence(code: string): string | undefined {
  const sentence: string | undefined = Object.hasOwn(english, code)
    ? english[code as QuestionCode]
    : undefined
  return sentence?.replace('{periods}', statedExamples())
}
