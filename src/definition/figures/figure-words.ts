// A figure in the words of a reader: “46,273 bottles”, “1 item”, “yes”, “0.6 per case”. The one place that puts a unit behind a number.
import { isKnown, ratioUnit, type Unit, type UnitWords } from '../codes/index.ts'
import { figureText, measuresIn, sayFigure, type Figure, type Indicator } from '../indicators/index.ts'
import { getInterval } from '../time/index.ts'
import { findDataElement, findGroup, itemClassId, type Roadmap } from '../roadmap/index.ts'
import {
  offeredLanguages,
  pluralForm,
  readPluralForms,
  textIn,
  translated,
  type Text,
} from '../words/index.ts'

/** What a figure is of, as far as its unit depends on it. */
export type FigurePlace = Pick<Figure, 'show' | 'codes' | 'per'> & { readonly jurisdiction?: string }

/** A unit in the words for one figure: those of its item class, and of a single jurisdiction or several. */
export interface ShownUnit extends Unit {
  /** Said of one jurisdiction: 1 is a yes and 0 a no. */
  readonly isYesNo?: true
}

/** The words of a unit for what it counts: bottles where the items are bottles. */
export function unitFor(unit: Unit, itemClass: string | undefined): Unit {
  const own = itemClass === undefined ? undefined : unit.ofClass?.[itemClass]
  return own ? { id: unit.id, kind: unit.kind, ...own } : unit
}

/** The item class that a measure takes in a figure; of an element that has only one, that one. */
function classOf(
  roadmap: Roadmap,
  indicator: Indicator,
  measure: string | undefined,
  { codes }: FigurePlace,
) {
  const { itemClass, element = '' } = indicator.measures[measure ?? ''] ?? {}
  const { itemClasses = [] } = findDataElement(roadmap, element) ?? {}
  return itemClass ?? codes[itemClassId] ?? (itemClasses.length === 1 ? itemClasses[0] : undefined)
}

/** A text that is put together, in every language that is offered. */
function inLanguages(say: (language: string) => string): Text {
  const texts = offeredLanguages().map(({ tag }) => [tag, say(tag)] as const)
  return { en: say('en'), ...Object.fromEntries(texts) }
}

/** What stands below the line of a ratio: “per case”. */
function unitBelow(roadmap: Roadmap, indicator: Indicator, place: FigurePlace): Unit | undefined {
  const formula = indicator.shows[place.show]?.formula
  if (formula?.op !== 'ratio') return undefined
  const [measure] = measuresIn(formula.denominator)
  const unit = findDataElement(roadmap, indicator.measures[measure ?? '']?.element ?? '')?.unit
  if (!unit) return undefined
  const { name, one = name } = unitFor(unit, classOf(roadmap, indicator, measure, place))
  return {
    ...ratioUnit,
    name: inLanguages((language) => sayFigure('per-unit', { unit: textIn(one, language) }, language)),
  }
}

/** The unit of an indicator's figure in the words that fit it; undefined where the indicator has no such show. */
export function figureUnit(
  roadmap: Roadmap,
  indicator: Indicator,
  place: FigurePlace,
): ShownUnit | undefined {
  const show = indicator.shows[place.show]
  if (!show) return undefined
  if (show.unit.id === ratioUnit.id) return unitBelow(roadmap, indicator, place) ?? show.unit
  const classes = new Set(measuresIn(show.formula).map((id) => classOf(roadmap, indicator, id, place)))
  const unit = unitFor(show.unit, classes.size === 1 ? [...classes][0] : undefined)
  const isOfOne = place.jurisdiction !== undefined && !findGroup(roadmap, place.jurisdiction)
  return show.unit.ofAreas && isOfOne ? { ...unit, isYesNo: true } : unit
}

/** The codes that a label has to name since the unit behind the number does not: a share says “%”, whatever it is of. */
export function unsaidCodes(
  roadmap: Roadmap,
  indicator: Indicator,
  place: FigurePlace,
): FigurePlace['codes'] {
  return figureUnit(roadmap, indicator, place)?.kind === 'percent' ? place.codes : {}
}

/** A translation that gives all forms of a word behind a number: `{n: one=case other=cases}`, found under “{n} cases”. */
const manyForms = /^\{n:([^}]+)\}$/

/** The form of the unit's word behind a number. */
function formFor({ name, one, few }: UnitWords, number: string, language: string): string {
  const [, forms] = manyForms.exec(translated(`{n} ${name.en}`, language) ?? '') ?? []
  if (forms !== undefined) return pluralForm(Number(number), readPluralForms(forms), language)
  const category = new Intl.PluralRules(language).select(Number(number))
  const form = category === 'one' ? one : category === 'few' ? few : undefined
  return textIn(form ?? name, language)
}

/** The word for the unit by itself, in captions and on axes: “rounds”; nothing for a ratio that says no more than that. */
export function unitName(unit: Unit, language = 'en'): string {
  return unit.id === ratioUnit.id && unit.name.en === ratioUnit.name.en ? '' : textIn(unit.name, language)
}

/** The day of a stock, where it is not the last of its period; undefined where nothing has to be said of it. */
export function dayApart({ day, period }: Pick<Figure, 'day' | 'period'>): string | undefined {
  return day === undefined || day === getInterval(period).end ? undefined : day
}

type Stated = Pick<Figure, 'state' | 'value' | 'lower' | 'upper'>

/** A figure as readers see it: the number or honest state, the unit behind it, and that sources disagree. */
export interface FigureParts {
  readonly number: string
  readonly unit: string
  readonly remark: string
}

/** What is said of one jurisdiction; undefined where it is neither yes nor no, nor open between the two. */
function yesOrNo({ lower, upper }: Stated, language: string): string | undefined {
  if (lower === '1' && upper === '1') return sayFigure('judged-yes', {}, language)
  if (lower === '0' && upper === '0') return sayFigure('judged-no', {}, language)
  return lower === '0' && upper === '1' ? sayFigure('not-judged-in-full', {}, language) : undefined
}

/** The figure in its parts, so that a page can set them apart. */
export function figureParts(figure: Stated, unit: ShownUnit, language = 'en'): FigureParts {
  const remark = figure.state === 'conflict' ? sayFigure('sources-disagree', {}, language) : ''
  const judged = unit.isYesNo && isKnown(figure) ? yesOrNo(figure, language) : undefined
  if (judged !== undefined) return { number: judged, unit: '', remark }
  const number = figureText(remark === '' ? figure : { ...figure, state: 'bounds' }, unit.kind, language)
  if (!isKnown(figure)) return { number, unit: '', remark }
  const counted = figure.upper ?? figure.lower ?? '0'
  const word = unitName(unit, language) === '' ? '' : formFor(unit, counted, language)
  return { number, unit: word, remark }
}

/** Figure and unit as plain text: “151 persons”, “not reported”, “2,871 to 2,929 persons (sources disagree)”. */
export function figureWithUnit(figure: Stated, unit: ShownUnit, language = 'en'): string {
  const { number, unit: word, remark } = figureParts(figure, unit, language)
  return [number, word, remark].filter((part) => part !== '').join(' ')
}

/** A number by itself in the words of its unit: what an observation states. */
export function amountWithUnit(value: string, unit: Unit, language = 'en'): string {
  return figureWithUnit({ state: 'value', value, lower: value, upper: value }, unit, language)
}
