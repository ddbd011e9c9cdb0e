// Figures as a table: what is known line by line, what is not in one honest sentence.
import {
  dayApart,
  figureUnit,
  figureWithUnit as inWords,
  reportingAreas,
  textIn,
  type Figure,
  type FiguresAnswer,
  type Indicator,
  type Roadmap,
} from '#definition'
import { colors, tableText } from '../workplace/index.ts'
import { say as word } from './printing-sentences.ts'

/** The name of a jurisdiction or group. */
export function areaName(roadmap: Roadmap, id: string): string {
  const area = reportingAreas(roadmap).find((candidate) => candidate.id === id)
  return area ? textIn(area.name, 'en') : id
}

/** The figure in words with its unit: “151 persons”. */
export function figureWithUnit(roadmap: Roadmap, indicator: Indicator, figure: Figure): string {
  const unit = figureUnit(roadmap, indicator, figure)
  return unit ? inWords(figure, unit) : figure.state
}

/** What a reader has to know beside the number. */
export function remarkText(figure: Figure): string {
  const { coverage, flags, origin } = figure
  const complete =
    coverage?.complete === undefined ? '' : word('of-them-complete', { complete: coverage.complete })
  const who = coverage ? [`${coverage.reporting} of ${coverage.of} reporting${complete}`] : []
  const day = dayApart(figure)
  return [
    ...(day === undefined ? [] : [`on ${day}`]),
    ...(origin === 'computed' ? [word('added-up-here')] : []),
    ...who,
    ...flags.filter((flag) => flag !== 'not all reported'),
  ].join(', ')
}

const codesOf = (figure: Figure) => Object.values(figure.codes).join(', ')

/** All figures of an answer that are known or say why not, as a table per show; the silent ones in a sentence. */
export function figuresText(roadmap: Roadmap, indicator: Indicator, { figures }: FiguresAnswer): string {
  const byShow = Map.groupBy(figures, ({ show }) => show)
  const blocks = [...byShow].map(([show, own]) => {
    const known = own.filter(({ state }) => state !== 'not reported')
    const rows = known.map((figure) => [
      areaName(roadmap, figure.jurisdiction),
      figure.period,
      codesOf(figure),
      figureWithUnit(roadmap, indicator, figure),
      remarkText(figure),
    ])
    const speaking = new Set(known.map(({ jurisdiction }) => jurisdiction))
    const silent = [...new Set(own.map(({ jurisdiction }) => jurisdiction))].filter((id) => !speaking.has(id))
    const title = colors.bold(colors.underline(textIn(indicator.shows[show]?.name ?? { en: show }, 'en')))
    const table =
      rows.length === 0 ? [] : [tableText(['Area', 'Period', word('of-which'), 'Figure', 'Remarks'], rows)]
    const silence =
      silent.length === 0
        ? []
        : [word('not-reported', { silent: silent.map((id) => areaName(roadmap, id)).join(', ') })]
    return [title, ...table, ...silence].join('\n')
  })
  return blocks.join('\n\n')
}
