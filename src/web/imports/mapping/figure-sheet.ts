// A sheet of figures, described as a register is: so it is understood on the same screen as a sheet of records.
import {
  defineField,
  fieldKind,
  findRegister,
  type CodeList,
  type Field,
  type MappingTarget,
  type Register,
  type Roadmap,
} from '#definition'
import { importWords } from '../../words/import-words.ts'
import { figuresId } from './figures-id.ts'

const { figures: said } = importWords

const inAnyLanguage = (name: string) => ({ en: name })

/** Headings whose answers are dates, and those whose answers are numbers. */
const days = new Set(['start', 'end', 'vintage'])
const numbers = new Set(['value', 'lower', 'upper'])

function elementsOf({ dataElements }: Roadmap): CodeList {
  const codes = Object.fromEntries(dataElements.map(({ id, name }) => [id, { name }]))
  return { id: 'elements', name: inAnyLanguage(said.columns.element), source: '', codes }
}

function figureFields(roadmap: Roadmap): Field[] {
  const { itemClasses, dimensions } = roadmap
  const { element, period, itemClass, ...texts } = said.columns
  const ofList = (id: string, name: Field['name'], list: CodeList) =>
    defineField(fieldKind.code, { id, name, settings: { list } })
  const ofText = (id: string, name: string) => {
    const own = { id, name: inAnyLanguage(name) }
    if (days.has(id)) return defineField(fieldKind.date, own)
    if (numbers.has(id))
      return defineField(fieldKind.decimalQuantity, {
        ...own,
        settings: { unit: '', least: Number.MIN_SAFE_INTEGER },
      })
    return defineField(fieldKind.text, own)
  }
  return [
    ofList('element', inAnyLanguage(element), elementsOf(roadmap)),
    ofText('period', period),
    ofList('item-class', inAnyLanguage(itemClass), itemClasses),
    ...dimensions.map(({ id, name, codes }) => ofList(id, name, codes)),
    ...Object.entries(texts).map(([id, name]) => ofText(id, name)),
  ]
}

const known = new WeakMap<Roadmap, Register>()

/** A sheet of figures. Nobody keeps them as records, so that no institution is asked for. */
function figureSheet(roadmap: Roadmap): Register {
  const found = known.get(roadmap)
  if (found) return found
  const name = inAnyLanguage(said.name)
  const sheet: Register = {
    ...{ id: figuresId, name, singular: name, definition: name, keptBy: [], children: [], counts: [] },
    ...{ countsOn: 'period', likeness: [], recordsOf: 'jurisdictions and groups' },
    sections: [{ id: 'figure', name, fields: figureFields(roadmap) }],
  }
  known.set(roadmap, sheet)
  return sheet
}

/** What a file leads to: a register, or the sheet of the figures. */
export const findSheet = (roadmap: Roadmap, id: string): Register | undefined =>
  id === figuresId ? figureSheet(roadmap) : findRegister(roadmap, id)

export const isOfFigures = ({ id }: Pick<Register, 'id'>): boolean => id === figuresId

/** As a layout names it. */
export const targetOf = (sheet: Pick<Register, 'id'>): MappingTarget =>
  isOfFigures(sheet) ? { observations: true } : { register: sheet.id }
