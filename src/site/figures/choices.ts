// The choices over the figures of an indicator, as a form that needs no script: what it sends stands in the address.
import {
  asCounted,
  codesToText,
  frequencies,
  nameOfArea,
  nameOfBreakdown,
  nameOfCode,
  textIn,
} from '#definition'
import { breakdownsOf, codesInRows, hasFigure } from '#drawing'
import { markup, type Markup } from '../markup.ts'
import { chartPlace } from './chart-kinds.ts'
import { sayChoice } from './choice-sentences.ts'
import type { ChosenFigures } from './chosen-figures.ts'
import type { Reader } from './figure-number.ts'

interface Option {
  readonly id: string
  readonly name: string
}

interface Select {
  readonly name: string
  /** Of which of several of that name it is. */
  readonly of?: string
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  /** What is said where nothing is chosen. */
  readonly none?: string
}

function select({ name, of = '', label, value, options, none }: Select): Markup | false {
  if (options.length < 2 && none === undefined) return false
  const all = [...(none === undefined ? [] : [{ id: '', name: none }]), ...options]
  const lines = all.map(
    (one) => markup`<option value="${one.id}"${one.id === value && markup` selected`}>${one.name}</option>`,
  )
  const id = `choose-${name}${of === '' ? '' : `-${of}`}`
  return markup`<div class="choice"><label for="${id}">${label}</label><select id="${id}" name="${name}">${lines}</select></div>`
}

interface Ticks {
  readonly name: string
  readonly label: string
  readonly chosen: readonly string[]
  readonly options: readonly Option[]
}

function ticks({ name, label, chosen, options }: Ticks): Markup {
  const boxes = options.map(
    (one) =>
      markup`<label><input type="checkbox" name="${name}" value="${one.id}"${chosen.includes(one.id) && markup` checked`}>${one.name}</label>`,
  )
  return markup`<fieldset><legend>${label}</legend>${boxes}</fieldset>`
}

/** Which areas stand side by side; of a chart of parts one of them. A map has them all. */
function areaChoice(
  { roadmap, language }: Reader,
  { kind, chosen, main, others }: ChosenFigures,
): Markup | false {
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: nameOfArea(roadmap, id, language) }))
  const label = sayChoice('area', {}, language)
  const { parts, rows } = chosen
  if (kind === 'map') return false
  if (parts) return select({ name: 'area', label, value: parts.area, options: named(parts.areas) })
  const areas = [...new Set([...main, ...others].filter(hasFigure).map(({ area }) => area))]
  if (areas.length < 2) return false
  return ticks({ name: 'area', label, chosen: rows?.areas ?? [], options: named(areas) })
}

/** The codes of which a chart shows one. */
function codeChoices({ roadmap, language }: Reader, figures: ChosenFigures): Markup[] {
  const { chosen, main, others } = figures
  const codes = chosen.rows?.codes ?? chosen.parts?.codes ?? {}
  const found = [...codesInRows([...main, ...others].filter(hasFigure))].filter(
    ([id, list]) => list.length > 1 && (chosen.rows !== undefined || id in codes),
  )
  return found.flatMap(([breakdown, list]) => {
    const value = codesToText({ [breakdown]: codes[breakdown] ?? '' })
    const options = list.map((code) => ({
      id: codesToText({ [breakdown]: code }),
      name: nameOfCode(roadmap, { breakdown, code }, language),
    }))
    const name = nameOfBreakdown(roadmap, breakdown, language)
    return (
      select({ name: 'only', of: breakdown, label: sayChoice('code', { name }, language), value, options }) ||
      []
    )
  })
}

function breakdownChoice(
  { roadmap, language }: Reader,
  { indicator, choice }: ChosenFigures,
): Markup | false {
  const offered = breakdownsOf(indicator, choice.show)
  if (offered.length === 0) return false
  const options = offered.map((id) => ({ id, name: nameOfBreakdown(roadmap, id, language) }))
  return ticks({ name: 'by', label: sayChoice('by', {}, language), chosen: choice.by, options })
}

/** The form. */
export function choicesForm(reader: Reader, figures: ChosenFigures): Markup {
  const { language } = reader
  const { indicator, denominators, choice, offered } = figures
  const shows = Object.entries(indicator.shows).map(([id, { name }]) => ({
    id,
    name: textIn(name, language),
  }))
  const periods = offered.map((id) => ({ id, name: id }))
  const asIs = { id: asCounted, name: sayChoice('as-counted', {}, language) }
  const rates = [asIs, ...denominators.map(({ id, name }) => ({ id, name: textIn(name, language) }))]
  const frequencyOptions = frequencies.map((id) => ({ id, name: sayChoice(`each-${id}`, {}, language) }))
  const say = (code: 'show' | 'frequency' | 'from' | 'to' | 'per') => sayChoice(code, {}, language)
  return markup`<form class="choices" method="get" action="/indicators/${indicator.id}#${chartPlace}" aria-label="${sayChoice('title', {}, language)}">
${figures.kind !== undefined && markup`<input type="hidden" name="kind" value="${figures.kind}">`}
${select({ name: 'show', label: say('show'), value: choice.show, options: shows })}
${areaChoice(reader, figures)}${codeChoices(reader, figures)}
${select({ name: 'frequency', label: say('frequency'), value: choice.frequency, options: frequencyOptions })}
${select({ name: 'from', label: say('from'), value: choice.from ?? '', options: periods, none: sayChoice('earliest', {}, language) })}
${select({ name: 'to', label: say('to'), value: choice.to ?? '', options: periods, none: sayChoice('newest', {}, language) })}
${select({ name: 'per', label: say('per'), value: choice.per ?? asCounted, options: rates })}
${breakdownChoice(reader, figures)}
<button type="submit">${sayChoice('choose', {}, language)}</button></form>`
}
