// The template of a register: one row a record, and one more for every further row below it.
import {
  columnOf,
  completeForHeading,
  findCode,
  findField,
  findFieldKind,
  findMeantArea,
  findMeantCodes,
  institutionHeading,
  institutionWord,
  keepersOf,
  recordFields,
  textIn,
  type CodeList,
  type Field,
  type Register,
  type Roadmap,
} from '#definition'
import type { CellStyle, OutWorkbook } from '#formats'
import { choicesOf, type TemplateColumn, type TemplateList } from './template-column.ts'
import { sayIn, workbookOf } from './template-workbook.ts'

/** How a cell of that kind is kept; as text where not said, which every kind reads. */
const styles: Readonly<Record<string, CellStyle>> = {
  date: 'input-date',
  'date-time': 'input-date-time',
  'whole-number': 'input-whole',
  year: 'input-whole',
  'decimal-quantity': 'input-decimal',
}

interface ListSettings {
  readonly list?: CodeList
  readonly bands?: CodeList
  readonly unit?: string
}

/** The one code that the text is read as. */
function findOneMeant(list: CodeList, text: string): string | undefined {
  const [found, ...others] = findMeantCodes(list, text)
  return others.length === 0 ? found : undefined
}

function listOf(field: Field, language: string): TemplateList | undefined {
  const { list, bands }: ListSettings = field.settings
  const found = list ?? bands
  if (found) {
    return { name: textIn(found.name, language), choices: choicesOf(found, language, findOneMeant) }
  }
  if (field.kind !== 'yes-no') return undefined
  const choices = ['yes', 'no', 'not reported'].map((answer) => {
    const code = answer.replace(' ', '-')
    const word = textIn({ en: answer }, language)
    const read = findFieldKind(field.kind)?.check(word, field.settings)
    return { code, label: read && 'value' in read && read.value === code ? word : answer, note: '' }
  })
  return { name: textIn(findFieldKind(field.kind)?.name ?? { en: '' }, language), choices }
}

/** An answer that the field takes: the first choice, or the first example of its kind that keeps to its limits. */
function exampleOf(field: Field, list: TemplateList | undefined): string {
  if (list) return list.choices[0]?.label ?? ''
  // What free text is about differs from field to field; an example of another would mislead.
  if (field.kind === 'text' || field.kind === 'long-text') return ''
  const kind = findFieldKind(field.kind)
  const found = kind?.examples.good.find(
    (example) =>
      ['string', 'number'].includes(typeof example) && 'value' in kind.check(example, field.settings),
  )
  return typeof found === 'string' || typeof found === 'number'
    ? (String(found).trim().split('\n')[0] ?? '')
    : ''
}

function meaningOf(roadmapFields: readonly Field[], field: Field, language: string): string {
  const say = sayIn(language)
  const { help, showWhen } = field
  const other = showWhen && findField(roadmapFields, showWhen.field)
  const list = other && (other.settings as ListSettings).list
  const answers = showWhen?.is.map((code) => {
    const found = list && findCode(list, code)
    return found ? `“${textIn(found.name, language)}”` : `“${code}”`
  })
  const condition =
    other && answers
      ? say('onlyWhere', { field: textIn(other.name, language), answers: answers.join(', ') })
      : ''
  return [help ? textIn(help, language) : '', condition].filter(Boolean).join(' ')
}

function unitOf(field: Field, { roadmap, language }: TemplateOffice): string {
  const { unit = '' }: ListSettings = field.settings
  const name = roadmap.dataElements.find((element) => element.unit.id === unit)?.unit.name
  return name ? textIn(name, language) : unit
}

function howToAnswer({ kind }: Field, list: TemplateList | undefined, language: string): string {
  if (list) return sayIn(language)(kind === 'codes' ? 'chooseSeveral' : 'chooseOne')
  return textIn(findFieldKind(kind)?.name ?? { en: '' }, language)
}

interface Band {
  readonly name: string
  /** What stands before the heading of a field: `items.`, or nothing. */
  readonly prefix: string
  readonly fields: readonly Field[]
}

function columnFor(
  field: Field,
  { name, prefix, fields }: Band,
  { roadmap, language }: TemplateOffice,
): TemplateColumn {
  const list = listOf(field, language)
  const isOpen = field.kind === 'codes' || field.kind === 'age'
  return {
    heading: `${prefix}${columnOf(field.id)}`,
    label: textIn(field.name, language),
    band: name,
    isRequired: field.isRequired === true && field.showWhen === undefined,
    meaning: meaningOf(fields, field, language),
    kind: howToAnswer(field, list, language),
    unit: unitOf(field, { roadmap, language }),
    example: exampleOf(field, list),
    style: list ? 'input-text' : (styles[field.kind] ?? 'input-text'),
    ...(list ? { list } : {}),
    ...(isOpen ? { isOpen } : {}),
  }
}

/** For which roadmap, and in which language. */
export interface TemplateOffice {
  readonly roadmap: Roadmap
  readonly language: string
}

/** The column with whose record or figure it is. */
export function jurisdictionColumn({ roadmap, language }: TemplateOffice): TemplateColumn {
  const say = sayIn(language)
  const choices = roadmap.jurisdictions.map(({ id, name }) => {
    const label = textIn(name, language)
    return { code: id, label: findMeantArea(roadmap, label) === id ? label : id, note: '' }
  })
  return {
    heading: 'jurisdiction',
    label: say('jurisdiction'),
    band: say('whose'),
    isRequired: true,
    meaning: say('jurisdictionMeaning'),
    kind: say('chooseOne'),
    unit: '',
    example: choices[0]?.label ?? '',
    style: 'input-text',
    list: { name: say('jurisdiction'), choices },
  }
}

/** The column with the institution that keeps the record; none where no institution of the roadmap keeps the register. */
function institutionColumns({ roadmap, language }: TemplateOffice, register: Register): TemplateColumn[] {
  const say = sayIn(language)
  const keepers = roadmap.jurisdictions.flatMap(({ id: jurisdiction, name }) =>
    keepersOf(roadmap, register, jurisdiction).map(({ id }) => ({
      id,
      jurisdiction,
      area: textIn(name, language),
    })),
  )
  const named = keepers.map(({ id, jurisdiction, area }) => {
    const word = institutionWord(roadmap, { jurisdiction, institution: id }, language)
    return { id, jurisdiction, word, area }
  })
  const isShared = (word: string) => named.filter((one) => one.word === word).length > 1
  const choices = named.map(({ id, word, area }) =>
    isShared(word)
      ? { code: id, label: id, note: `${area}, ${word}` }
      : { code: id, label: word, note: area },
  )
  if (choices.length === 0) return []
  const ofFirst = choices.find((_choice, at) => named[at]?.jurisdiction === roadmap.jurisdictions[0]?.id)
  return [
    {
      ...{
        heading: institutionHeading.column,
        label: say('institution'),
        band: say('whose'),
        isRequired: false,
      },
      ...{ meaning: say('institutionMeaning'), kind: say('chooseOne'), unit: '' },
      ...{ example: ofFirst?.label ?? '', style: 'input-text', isOpen: true },
      list: { name: say('institution'), choices },
    },
  ]
}

/** The column in which a file says for what it is complete. */
function completeColumn(language: string): TemplateColumn {
  const say = sayIn(language)
  return {
    ...{ heading: completeForHeading.column, label: say('completeFor'), band: say('whose') },
    ...{ isRequired: false, meaning: say('completeForMeaning'), kind: say('period'), unit: '' },
    ...{ example: '2024-H1', style: 'input-text' },
  }
}

function howToFill(register: Register, language: string): string[] {
  const say = sayIn(language)
  const record = textIn(register.singular, language)
  const below = register.children.map(({ name }) => textIn(name, language).toLowerCase())
  const children = new Intl.ListFormat(language, { type: 'disjunction' }).format(below)
  const rows = children === '' ? say('recordRow', { record }) : say('recordRows', { record, children })
  return [rows, say('yellow'), say('send', { help: say('help'), answers: say('answers') })]
}

/** The template of a register as a workbook. */
export function registerTemplate(office: TemplateOffice, register: Register): OutWorkbook {
  const { language } = office
  const say = sayIn(language)
  const own = recordFields(register)
  const sections = register.sections.map(({ name, fields }) => ({
    name: textIn(name, language),
    prefix: '',
    shown: fields,
    fields: own,
  }))
  const below = register.children.map(({ id, name, singular, fields }) => ({
    name: say('below', { rows: textIn(name, language), row: textIn(singular, language) }),
    prefix: `${columnOf(id)}.`,
    shown: fields,
    fields: [...fields, ...own],
  }))
  const columns = [...sections, ...below].flatMap(({ shown, ...band }) =>
    shown.map((field) => columnFor(field, band, office)),
  )
  return workbookOf({
    title: textIn(register.name, language),
    language,
    sheet: 'records',
    definition: textIn(register.definition, language),
    howTo: howToFill(register, language),
    columns: [
      jurisdictionColumn(office),
      ...institutionColumns(office, register),
      ...columns,
      completeColumn(language),
    ],
  })
}
