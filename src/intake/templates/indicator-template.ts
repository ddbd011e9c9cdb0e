// The form of an indicator: one row for each figure of the data elements that it is made of.
import {
  accumulations,
  columnOf,
  findMeantCode,
  getDataElement,
  measuresIn,
  statuses,
  textIn,
  vocabularyFor,
  type CodeList,
  type DataElement,
  type Dimension,
  type Indicator,
  type Roadmap,
} from '#definition'
import type { OutWorkbook } from '#formats'
import { jurisdictionColumn, type TemplateOffice } from './register-template.ts'
import { choicesOf, type TemplateColumn, type TemplateList } from './template-column.ts'
import { figureColumnWords as words } from './template-sentences.ts'
import { sayIn, workbookOf } from './template-workbook.ts'

/** The data elements behind an indicator, each once, in the order of its measures. */
export function elementsOf(roadmap: Roadmap, { measures, shows }: Indicator): DataElement[] {
  const used = new Set(Object.values(shows).flatMap(({ formula }) => measuresIn(formula)))
  const ids = Object.entries(measures).flatMap(([id, { element }]) => (used.has(id) ? [element] : []))
  return [...new Set(ids)].map((id) => getDataElement(roadmap, id))
}

interface ColumnWish extends Pick<
  Partial<TemplateColumn>,
  'isOpen' | 'style' | 'list' | 'example' | 'meaning' | 'label'
> {
  readonly isRequired?: true
}

function column(heading: string, band: string, language: string, wish: ColumnWish): TemplateColumn {
  const { isRequired = false, list, ...more } = wish
  const known = words[heading]
  const say = sayIn(language)
  return {
    heading,
    band,
    label: known ? textIn(known.label, language) : heading,
    meaning: known ? textIn(known.meaning, language) : '',
    kind: list ? say('chooseOne') : '',
    unit: '',
    example: list?.choices[0]?.label ?? '',
    style: 'input-text',
    isRequired,
    ...more,
    ...(list ? { list } : {}),
  }
}

const plainList = (name: string, codes: readonly string[]): TemplateList => ({
  name,
  choices: codes.map((code) => ({ code, label: code, note: '' })),
})

function elementColumn(
  { roadmap, language }: TemplateOffice,
  elements: readonly DataElement[],
  band: string,
) {
  const { elementNames } = vocabularyFor(roadmap)
  const choices = elements.map(({ id, name, definition, unit }) => {
    const label = textIn(name, language)
    const note = `${textIn(definition, language)} (${textIn(unit.name, language)})`
    return { code: id, label: elementNames.get(label.toLowerCase()) === id ? label : id, note }
  })
  const list = { name: textIn(words.element?.label ?? { en: 'element' }, language), choices }
  return column('element', band, language, { isRequired: true, list })
}

/** Only codes that the elements count; a dimension that one of them has may stay empty for the others. */
function dimensionColumn({ id, name, codes }: Dimension, language: string, band: string): TemplateColumn {
  const list = { name: textIn(codes.name, language), choices: choicesOf(codes, language, findMeantCode) }
  const label = textIn(name, language)
  return column(columnOf(id), band, language, {
    label,
    list,
    meaning: textIn(words.breakdown?.meaning ?? name, language),
  })
}

function itemClassColumn(
  { roadmap, language }: TemplateOffice,
  elements: readonly DataElement[],
  band: string,
) {
  const used = new Set(elements.flatMap(({ itemClasses }) => itemClasses))
  if (used.size === 0) return []
  const codes = Object.fromEntries(
    Object.entries(roadmap.itemClasses.codes).filter(([code]) => used.has(code)),
  )
  const shown: CodeList = { ...roadmap.itemClasses, codes }
  const findMeant = (_list: CodeList, text: string) => findMeantCode(roadmap.itemClasses, text)
  const list = { name: textIn(shown.name, language), choices: choicesOf(shown, language, findMeant) }
  const everyOne = elements.every(({ itemClasses }) => itemClasses.length > 0)
  return [column('item_class', band, language, { list, ...(everyOne ? { isRequired: true } : {}) })]
}

function whatColumns(office: TemplateOffice, elements: readonly DataElement[]): TemplateColumn[] {
  const { language, roadmap } = office
  const say = sayIn(language)
  const band = say('what')
  const used = new Set(elements.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)))
  const dimensions = roadmap.dimensions.filter(({ id }) => used.has(id))
  const also = elements.some(({ alsoPublishedAs = [] }) => alsoPublishedAs.length > 0)
  const kinds = plainList(textIn(words.accumulation?.label ?? { en: '' }, language), accumulations)
  return [
    elementColumn(office, elements, band),
    column('period', band, language, { isRequired: true, example: '2023' }),
    ...(also ? [column('accumulation', band, language, { list: kinds })] : []),
    ...itemClassColumn(office, elements, band),
    ...dimensions.map((dimension) => dimensionColumn(dimension, language, say('breakdowns'))),
  ]
}

function valueColumns({ language }: TemplateOffice, elements: readonly DataElement[]): TemplateColumn[] {
  const say = sayIn(language)
  const [figure, source] = [say('figure'), say('source')]
  const units = [...new Set(elements.map(({ unit }) => unit.id))]
  const states = statuses.filter((status) =>
    elements.some((element) => (element.statuses ?? statuses).includes(status)),
  )
  const listOf = (heading: string, codes: readonly string[]) =>
    plainList(textIn(words[heading]?.label ?? { en: heading }, language), codes)
  return [
    column('value', figure, language, { style: 'input-decimal', example: '12' }),
    column('lower', figure, language, { style: 'input-decimal' }),
    column('upper', figure, language, { style: 'input-decimal' }),
    column('status', figure, language, { list: listOf('status', states) }),
    column('unit', figure, language, { list: listOf('unit', units) }),
    column('source', source, language, { isRequired: true }),
    column('address', source, language, { isRequired: true, example: 'https://example.org/report.pdf' }),
    column('vintage', source, language, { isRequired: true, style: 'input-date', example: '2024-03-31' }),
    column('quote', source, language, {}),
    column('note', source, language, {}),
  ]
}

/** The form of an indicator as a workbook. */
export function indicatorTemplate(office: TemplateOffice, indicator: Indicator): OutWorkbook {
  const { language, roadmap } = office
  const say = sayIn(language)
  const elements = elementsOf(roadmap, indicator)
  return workbookOf({
    title: `${indicator.code} ${textIn(indicator.name, language)}`,
    language,
    sheet: 'figures',
    definition: textIn(indicator.text, language),
    howTo: [say('figureRows'), say('yellow'), say('send', { help: say('help'), answers: say('answers') })],
    columns: [
      { ...jurisdictionColumn(office), meaning: say('jurisdictionOfFigure') },
      ...whatColumns(office, elements),
      ...valueColumns(office, elements),
    ],
  })
}
