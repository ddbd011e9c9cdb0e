// How an indicator is made: its words, formulas, method, what has to be known to judge a figure, and a worked example.
import {
  findElement,
  formulaWords,
  nameOfArea,
  nameOfBreakdown,
  nameOfDataElement,
  measuredElements,
  namesOfCodes,
  textIn,
  type Indicator,
} from '#definition'
import { elementLink } from '../elements/element-link.ts'
import type { Reader } from '../figures/figure-number.ts'
import { markup, type Child, type Markup } from '../markup.ts'
import { sayIndicator } from './indicator-sentences.ts'

function formulas(reader: Reader, indicator: Indicator): Markup {
  const { language } = reader
  const lines = Object.values(indicator.shows).map(({ name, formula, ripens }) => {
    const months = ripens && { shown: ripens.shownAfter, settled: ripens.settledAfter }
    return markup`<dt>${textIn(name, language)}</dt><dd>${formulaWords(reader, indicator, formula)}</dd>${months && markup`<dd>${sayIndicator('ripens', months, language)}</dd>`}`
  })
  return markup`<h3>${sayIndicator('formula', {}, language)}</h3><dl class="formulas">${lines}</dl>`
}

function facts(reader: Reader, indicator: Indicator): Markup {
  const { roadmap, language } = reader
  const { always, region, regions, directionOfGood } = indicator
  const say = (code: 'direction' | 'region' | 'always' | 'based-on' | 'speaks-to') =>
    sayIndicator(code, {}, language)
  const groups = regions.map((id) => nameOfArea(roadmap, id, language)).join(', ')
  const spokenTo = indicator.elements.flatMap((code) => findElement(roadmap, code) ?? [])
  const elements = measuredElements(indicator).map((id) => nameOfDataElement(roadmap, id, language))
  const all: readonly (readonly [string, Child])[] = [
    [say('direction'), sayIndicator(directionOfGood, {}, language)],
    [say('region'), [sayIndicator(region, {}, language), groups === '' ? '' : ` (${groups})`]],
    [say('always'), always.map((id) => nameOfBreakdown(roadmap, id, language)).join(', ')],
    [say('based-on'), elements.join(', ')],
    [
      say('speaks-to'),
      spokenTo.length > 0 &&
        markup`<ul class="inline-list">${spokenTo.map((element) => markup`<li>${elementLink(reader, element, { hasHeading: false })}</li>`)}</ul>`,
    ],
  ]
  const told = all.filter(([, fact]) => fact !== '' && fact !== false)
  return markup`<dl class="facts">${told.map(([name, fact]) => markup`<div><dt>${name}</dt><dd>${fact}</dd></div>`)}</dl>`
}

function example({ roadmap, language }: Reader, { shows, workedExample }: Indicator): Markup {
  const results = workedExample.expects.map(({ show, jurisdiction, period, codes = {}, is }) => {
    const of = [
      textIn(shows[show]?.name ?? { en: show }, language),
      namesOfCodes(roadmap, codes, language),
      nameOfArea(roadmap, jurisdiction, language),
      period,
    ]
    return markup`<li>${of.filter((part) => part !== '').join(', ')}: <strong${language !== 'en' && markup` lang="en"`}>${is}</strong></li>`
  })
  return markup`<h3>${sayIndicator('example', {}, language)}</h3><p class="prose">${textIn(workedExample.narrative, language)}</p>
<p>${sayIndicator('comes-to', {}, language)}</p><ul>${results}</ul>`
}

/** Everything about the method, for a fold of the page. */
export function methodOf(reader: Reader, indicator: Indicator): Markup {
  const { language } = reader
  const paragraphs = textIn(indicator.method, language).split(/\n{2,}/)
  return markup`${formulas(reader, indicator)}<h3>${sayIndicator('how-to', {}, language)}</h3>
${paragraphs.map((one) => markup`<p class="prose">${one}</p>`)}${facts(reader, indicator)}${example(reader, indicator)}`
}
