// The words of the Roadmap are carried whole and unchanged, and the calendar of its reports is the one that was kept.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { childrenOf, periodOfReport } from '#definition'
import { cycles } from './cycles.ts'
import { elements } from './elements/index.ts'
import { kpiTexts } from './texts/kpi-texts.ts'
import { passages } from './passages/index.ts'
import { source } from './texts/source.ts'
import { vision } from './texts/vision.ts'

const goals = elements.filter(({ level }) => level === 'goal')
const targets = elements.filter(({ level }) => level === 'target')

const carried: readonly string[] = [
  `${source.title.en}${source.titleMark}`,
  ...passages.flatMap(({ paragraphs }) => paragraphs.map(({ en }) => en)),
  vision.en,
  ...Object.values(kpiTexts).map(({ en }) => en),
  ...elements.flatMap(({ heading, introduction = [], text, baseline, timeframe }) =>
    [heading?.en, ...introduction.map(({ en }) => en), text.en, baseline?.en, timeframe?.text].filter(
      (words) => words !== undefined,
    ),
  ),
]

const documentFile = new URL('../../../shared/seed/roadmap-2024.txt', import.meta.url)
const isDocumentHere = existsSync(documentFile)

/** The words of a piece of the document without tags, links, emphasis, the mark before a footnote and spare white space. */
function wordsOf(piece: string): string {
  return piece
    .replaceAll(/<\/?p>|\*+|^[¹²³⁴⁵⁶⁷]/g, '')
    .replaceAll(/\[([^\]]*)\]\(#\)/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Paragraphs and table rows of the document as lists of cells; what a page break tore apart is joined again. */
function readDocument(): string[][] {
  const rows: string[][] = []
  let lastParagraph: string[] = []
  for (const line of readFileSync(documentFile, 'utf8')
    .split('\n')
    .filter((one) => one.trim() !== '')) {
    const cells = line.split('\t').map(wordsOf)
    const [first = '', second = '', third = ''] = cells
    const last = rows.at(-1)
    if (cells.length > 1 && first === '' && third === '' && last) last[1] = `${last[1]} ${second}`
    else if (/^[a-z]/.test(first)) lastParagraph[0] = `${lastParagraph[0]} ${first}`
    else {
      rows.push(cells)
      if (!/^[¹²³⁴⁵⁶⁷]/.test(line)) lastParagraph = cells
    }
  }
  return rows
}

/** Numbers before list items, semicolons after them, and the case of the title are no words of the text. */
function bare(words: string): string {
  return words
    .replace(/^(GOAL )?\d+\. /, '')
    .replace(/^ROADMAP /, 'Roadmap ')
    .replace(/ ?;$/, '')
}

const labels = new Set([
  'Goal',
  'Overall Targets',
  'Baseline',
  'Timeframe',
  'Roadmap Vision:',
  'Key Performance Indicators',
])

function distinct(words: readonly string[]): string[] {
  return [...new Set(words.map(bare))].filter((one) => one !== '' && !labels.has(one)).toSorted()
}

describe('the text of the Roadmap', () => {
  it('has 7 goals with 6, 9, 4, 9, 4, 2 and 4 overall targets, 38 in all, and 14 KPIs', () => {
    expect(goals.map(({ code }) => childrenOf(elements, code).length)).toEqual([6, 9, 4, 9, 4, 2, 4])
    expect(targets).toHaveLength(38)
    expect(Object.keys(kpiTexts)).toHaveLength(14)
  })

  it('reads a plain year as the end of that year, and two years as both whole', () => {
    const timeframeOf = (wanted: string) => targets.find(({ code }) => code === wanted)?.timeframe
    expect(timeframeOf('6.1')).toEqual({ text: '2019', start: '2018-07-10', end: '2019-12-31' })
    expect(timeframeOf('1.3')).toEqual({ text: '2019 - 2023', start: '2019-01-01', end: '2023-12-31' })
  })

  it('is the text that was checked against the document', () => {
    const digest = createHash('sha256').update(carried.join('\n')).digest('hex')
    expect(digest).toBe('0931701c7dcb13218b729808ddb450ac38c305e490f3c5436549ddba284aa691')
  })
})

describe('beside the document', () => {
  beforeEach(({ skip }) => {
    skip(!isDocumentHere, 'the source document is not beside the project')
  })

  it('carries every word of the document and no other', () => {
    expect(distinct(carried)).toEqual(distinct(readDocument().flat()))
  })

  it('has the targets in the order of its tables, each with its own baseline and timeframe', () => {
    const rows = readDocument().filter((cells) => cells.length === 4 && cells[0] !== 'Goal')
    const own = targets.map(({ text, baseline, timeframe }) => [text.en, baseline?.en, timeframe?.text])
    expect(own).toEqual(rows.map((cells) => cells.slice(1)))
  })

  it('has the goals of its tables, the indicators in their order', () => {
    const words = readDocument().map(([first = '']) => first)
    const goalCells = readDocument().flatMap(([first = '', second]) =>
      second && first.startsWith('GOAL') ? first : [],
    )
    expect(goals.map(({ code, text }) => `GOAL ${code}. ${text.en}`)).toEqual(goalCells)
    const start = words.findIndex((one) => one.startsWith('1. Number of'))
    const listed = words.slice(start, start + 14).map((one) => one.replace(/ ?;$/, ''))
    expect(Object.entries(kpiTexts).map(([number, { en }]) => `${number}. ${en}`)).toEqual(listed)
  })
})

describe('the calendar of the reports', () => {
  it.each([
    [1, '2018'],
    [2, '2019-H1'],
    [10, '2023-H1'],
    [11, '2023-H2'],
    [12, '2024-H1'],
    [13, '2024-H2'],
  ])('has narrative report %i cover %s', (report, period) => {
    expect(periodOfReport(cycles, report, 'narrative')).toBe(period)
  })

  it('has the thirteenth KPI report cover a whole year, the others the same as the narrative', () => {
    expect(periodOfReport(cycles, 13, 'kpi')).toBe('2024')
    expect(periodOfReport(cycles, 12, 'kpi')).toBe('2024-H1')
  })
})
