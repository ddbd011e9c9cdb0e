// A document as a workbook: what it is on the first sheet, then its text, its lists, its figures and its signals.
import {
  answerTexts,
  documentFields,
  figureUnit,
  figureWithUnit,
  findIndicator,
  findLabel,
  findRegister,
  textIn,
  type DocumentAnswer,
  type Field,
  type Roadmap,
  type RoadmapDocument,
} from '#definition'
import type { OutCell, OutRow, OutSheet, OutWorkbook } from '#formats'
import { say } from './exports-sentences.ts'

export interface ToldDocument {
  readonly roadmap: Roadmap
  readonly document: RoadmapDocument
  readonly language: string
  readonly isInvented: boolean
  /** Names and what they say: address, day on which it was read. */
  readonly told: readonly (readonly [name: string, text: string])[]
}

const cell = (text: string, style?: OutCell['style']): OutCell | undefined =>
  text === '' ? undefined : { text, ...(style === undefined ? {} : { style }) }

function sheetOf(name: string, heads: readonly string[], rows: readonly (readonly string[])[]): OutSheet {
  const heading: OutRow = { cells: heads.map((text) => ({ text, style: 'heading' as const })) }
  return {
    name,
    columns: heads.map(() => ({ width: 30 })),
    rows: [heading, ...rows.map((row): OutRow => ({ cells: row.map((text) => cell(text)) }))],
    frozen: { rows: 1, columns: 0 },
  }
}

const inWords = (field: Field, answer: unknown, language: string): string =>
  answerTexts(field, answer, language).join('; ')

function aboutSheet(
  of: ToldDocument,
  { text, jurisdiction, edition, report, version }: DocumentAnswer,
): OutSheet {
  const { roadmap, document, language, told } = of
  const area = roadmap.jurisdictions.find(({ id }) => id === jurisdiction)
  const state = roadmap.submissionFlow?.states.find(({ id }) => id === report?.state)
  const marking = documentFields(roadmap, document, document.text).find(({ id }) => id === document.marking)
  const lines = [
    [say('roadmap', {}, language), textIn(roadmap.name, language)] as const,
    [say('jurisdiction', {}, language), area ? textIn(area.seat, language) : jurisdiction] as const,
    [say('edition', {}, language), edition ?? ''] as const,
    [say('state', {}, language), state ? textIn(state.name, language) : ''] as const,
    [
      say('signature', {}, language),
      version === null ? say('as-it-stands', {}, language) : say('as-signed', { step: version }, language),
    ] as const,
    ...(marking
      ? [[textIn(marking.name, language), inWords(marking, text?.answers[marking.id], language)] as const]
      : []),
    ...told,
  ]
  const rows = lines.map(([name, said]): OutRow => ({ cells: [cell(name, 'strong'), cell(said, 'help')] }))
  const title: OutRow = { cells: [{ text: textIn(document.name, language), style: 'title' }] }
  return { name: say('about', {}, language), columns: [{ width: 24 }, { width: 90 }], rows: [title, ...rows] }
}

function textSheet({ roadmap, document, language }: ToldDocument, { text }: DocumentAnswer): OutSheet {
  const sections = new Set(document.sections.map(({ field }) => field))
  const fields = documentFields(roadmap, document, document.text).filter(({ id }) => sections.has(id))
  const rows = fields.map((field) => [
    textIn(field.name, language),
    inWords(field, text?.answers[field.id], language),
  ])
  return sheetOf(say('text', {}, language), [say('section', {}, language), say('text', {}, language)], rows)
}

function listSheets({ roadmap, document, language }: ToldDocument, { listed }: DocumentAnswer): OutSheet[] {
  return document.lists.flatMap(({ register: id }) => {
    const register = findRegister(roadmap, id)
    if (!register) return []
    const fields = documentFields(roadmap, document, id)
    const before = say('edition-before', {}, language)
    const heads = fields.flatMap(({ name }) => [
      textIn(name, language),
      `${textIn(name, language)} (${before})`,
    ])
    const rows = listed
      .filter((one) => one.register === id)
      .map((one) =>
        fields.flatMap((field) => [
          inWords(field, one.answers[field.id], language),
          one.before ? inWords(field, one.before[field.id], language) : '',
        ]),
      )
    return [sheetOf(textIn(register.name, language), heads, rows)]
  })
}

function figureSheet({ roadmap, language }: ToldDocument, { figures }: DocumentAnswer): OutSheet {
  const rows = figures.flatMap((one) => {
    const indicator = findIndicator(roadmap, one.indicator)
    if (!indicator) return []
    const unit = figureUnit(roadmap, indicator, one)
    const value = one.state === 'value' ? one.lower : null
    const show = indicator.shows[one.show]
    return [
      [
        `${indicator.code} ${textIn(indicator.name, language)}`,
        show ? textIn(show.name, language) : one.show,
        Object.values(one.codes).join('; '),
        unit ? figureWithUnit({ ...one, value }, unit, language) : one.state,
      ],
    ]
  })
  const heads = ['indicator', 'figure', 'codes', 'value'] as const
  return sheetOf(
    say('figures', {}, language),
    heads.map((code) => say(code, {}, language)),
    rows,
  )
}

function signalSheet({ roadmap, language }: ToldDocument, { signals }: DocumentAnswer): OutSheet {
  const rows = signals.map(({ register: id, month, count, threshold, isSignal }) => {
    const register = findRegister(roadmap, id)
    const name = register ? textIn(register.name, language) : id
    return [name, month, String(count), String(threshold), isSignal ? say('marked', {}, language) : '']
  })
  const heads = ['register', 'month', 'records', 'usual', 'signal'] as const
  return sheetOf(
    say('signals', {}, language),
    heads.map((code) => say(code, {}, language)),
    rows,
  )
}

/** The workbook of a document. One of invented data says so at its head. */
export function documentWorkbook(of: ToldDocument, answer: DocumentAnswer): OutWorkbook {
  const { language, isInvented, document } = of
  const label = findLabel({ isInvented }, language)
  const sheets = [
    aboutSheet(of, answer),
    textSheet(of, answer),
    ...listSheets(of, answer),
    figureSheet(of, answer),
    signalSheet(of, answer),
  ]
  return {
    title: textIn(document.name, language),
    language,
    sheets,
    ...(label === undefined ? {} : { label }),
  }
}
