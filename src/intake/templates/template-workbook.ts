// A template as a workbook: headings that are locked, drop-downs from the code lists, and sheets that explain them.
import { fillIn, textIn } from '#definition'
import {
  sheetName,
  type OutCell,
  type OutColumn,
  type OutRow,
  type OutSheet,
  type OutWorkbook,
} from '#formats'
import type { TemplateColumn, TemplateList } from './template-column.ts'
import { templateWords } from './template-sentences.ts'

export interface Template {
  readonly title: string
  readonly language: string
  /** What the sheet with the rows is called. */
  readonly sheet: keyof typeof templateWords
  /** What is asked, in a sentence. */
  readonly definition: string
  readonly howTo: readonly string[]
  readonly columns: readonly TemplateColumn[]
}

type Say = (word: keyof typeof templateWords, params?: Readonly<Record<string, string>>) => string

/** The words of templates in one language. */
export function sayIn(language: string): Say {
  return (word, params = {}) => fillIn(textIn(templateWords[word], language), params, language)
}

const cell = (text: string, style: OutCell['style'] = 'help'): OutCell => ({ text, style })

/** A row as high as its longest cell needs, since not every program finds that out by itself. */
function wrappedRow(cells: readonly OutCell[], widths: readonly number[]): OutRow {
  const lines = cells.map(({ text }, at) => Math.ceil((text.length * 1.1) / (widths[at] ?? 10)))
  return { cells, height: 15 * Math.max(1, ...lines) + 3 }
}

const helpWidths = [28, 18, 52, 40, 12, 30, 22]
const answerWidths = [34, 40, 26, 70]

/** Names a band once, over its first column. */
function bandRow(columns: readonly TemplateColumn[]): OutRow {
  const cells = columns.map(({ band }, at) => cell(columns[at - 1]?.band === band ? '' : band, 'band'))
  return { cells, height: 18 }
}

/** Title, what to do, bands, headings for people, headings for programs. The entries begin below. */
function headRows({ title, howTo, columns }: Template): OutRow[] {
  return [
    { cells: [cell(title, 'title')], height: 24 },
    { cells: [cell(howTo.join(' '), 'plain')], height: 18 },
    bandRow(columns),
    {
      cells: columns.map(({ label, isRequired }) => cell(label, isRequired ? 'required' : 'heading')),
      height: 48,
    },
    { cells: columns.map(({ heading }) => cell(heading, 'machine')), isHidden: true },
  ]
}

function widthOf({ label, list, style }: TemplateColumn): number {
  const longest = Math.max(0, ...(list?.choices ?? []).map((choice) => choice.label.length))
  const least = style === 'input-text' ? 16 : 13
  return Math.min(34, Math.max(least, Math.ceil(label.length * 0.6) + 3, Math.min(longest, 28) + 4))
}

function outColumn(column: TemplateColumn, say: Say): OutColumn {
  const { label, style, list, isOpen, meaning, example } = column
  const prompt = [meaning, example && `${say('example')}: ${example}`].filter(Boolean).join('\n')
  const entry = { title: label, prompt, ...(list ? { list: list.name } : {}) }
  return {
    width: widthOf(column),
    style,
    entry: list && !isOpen ? { ...entry, isStrict: true } : entry,
  }
}

function helpSheet(template: Template, name: string, say: Say): OutSheet {
  const { title, definition, howTo, columns } = template
  const heading = (['column', 'needed', 'meaning', 'howTo', 'unit', 'example', 'heading'] as const).map(
    (word) => cell(say(word), 'heading'),
  )
  const rows = columns.map(({ label, isRequired, meaning, kind, unit, example, heading: machine }) => {
    const texts = [say(isRequired ? 'required' : 'optional'), meaning, kind, unit, example]
    const cells = [cell(label, 'strong'), ...texts.map((text) => cell(text)), cell(machine, 'machine')]
    return wrappedRow(cells, helpWidths)
  })
  const introduction = [definition, ...howTo].map((text): OutRow => ({ cells: [cell(text, 'plain')] }))
  return {
    name,
    columns: helpWidths.map((width) => ({ width })),
    rows: [
      { cells: [cell(title, 'title')], height: 24 },
      ...introduction,
      { cells: [] },
      { cells: heading, height: 20 },
      ...rows,
    ],
    isProtected: true,
  }
}

function answersSheet(lists: readonly TemplateList[], name: string, say: Say): OutSheet {
  const heading = (['list', 'answer', 'code', 'note'] as const).map((word) => cell(say(word), 'heading'))
  const rows = lists.flatMap((list) =>
    list.choices.map(({ label, code, note }, at) => {
      const cells = [
        cell(at === 0 ? list.name : '', 'strong'),
        cell(label),
        cell(code, 'machine'),
        cell(note),
      ]
      return wrappedRow(cells, answerWidths)
    }),
  )
  return {
    name,
    columns: answerWidths.map((width) => ({ width })),
    rows: [{ cells: heading, height: 20 }, ...rows],
    isProtected: true,
    frozen: { rows: 1, columns: 0 },
  }
}

/** Every list of the template once, in the order of its columns. */
function listsOf(columns: readonly TemplateColumn[]): TemplateList[] {
  const lists = new Map(columns.flatMap(({ list }) => (list ? [[list.name, list] as const] : [])))
  return [...lists.values()]
}

/** The workbook of a template. Its first sheet is filled in; the others explain it and are not read back. */
export function workbookOf(template: Template): OutWorkbook {
  const { title, language, columns } = template
  const say = sayIn(language)
  const names = ([template.sheet, 'help', 'answers'] as const).map((word) => say(word))
  const [entries = '', help = '', answers = ''] = names.map((name, at) => sheetName(name, names.slice(0, at)))
  const lists = listsOf(columns)
  const entrySheet: OutSheet = {
    name: entries,
    columns: columns.map((column) => outColumn(column, say)),
    rows: headRows(template),
    isProtected: true,
    frozen: { rows: 5, columns: 1 },
  }
  return {
    title,
    language,
    sheets: [entrySheet, helpSheet(template, help, say), answersSheet(lists, answers, say)],
    lists: Object.fromEntries(lists.map(({ name, choices }) => [name, choices.map(({ label }) => label)])),
  }
}
