// Figures as a table: what is known line by line, what is not in one honest sentence.
import {
  coverageBeside,
  dayApart,
  dayIn,
  figureUnit,
  fillIn,
  flagWords,
  figureWithUnit as inWords,
  reportingAreas,
  type Figure,
  type FiguresAnswer,
  type Indicator,
  type Roadmap,
} from '#definition'
import { commandLanguage, said, colors, tableText } from '../workplace/index.ts'
import { say as word } from './printing-sentences.ts'

/** The name of a jurisdiction or group. */
export function areaName(roadmap: Roadmap, id: string): string {
  const area = reportingAreas(roadmap).find((candidate) => candidate.id === id)
  return area ? said(area.name) : id
}

/** The figure in words with its unit: “151 persons”. */
export function figureWithUnit(roadmap: Roadmap, indicator: Indicator, figure: Figure): string {
  const unit = figureUnit(roadmap, indicator, figure)
  return unit ? inWords(figure, unit, commandLanguage()) : said({ en: figure.state })
}

/** “4 of 6 reporting, 3 of them complete”. */
function coverageTexts(coverage: Figure['coverage']): string[] {
  if (!coverage) return []
  const { reporting, of, complete } = coverage
  return [
    word('so-many-reporting', {
      ...{ reporting, of },
      complete: complete === undefined ? '' : word('of-them-complete', { complete }),
    }),
  ]
}

/** A day as people of that language write it; in English as it stands everywhere else here. */
const dayText = (day: string) => (commandLanguage() === 'en' ? day : dayIn(day, commandLanguage()))

const dayTexts = (day: string | undefined) =>
  day === undefined ? [] : [fillIn(said({ en: 'on {day}' }), { day: dayText(day) })]
/** “Not all reported” is said by how many did. */
const flagsToSay = ({ flags }: Figure) =>
  flags
    .filter((flag) => flag !== 'not all reported')
    .map((flag) => (commandLanguage() === 'en' ? flag : flagWords(commandLanguage())[flag].short))

/** What a reader has to know beside the number. */
export function remarkText(figure: Figure): string {
  const added = figure.origin === 'computed' ? [word('added-up-here')] : []
  return [
    ...dayTexts(dayApart(figure)),
    ...added,
    ...coverageTexts(figure.coverage),
    ...flagsToSay(figure),
  ].join(', ')
}

/** The same beside a headline, which says some of it already; null where there is none. */
export function besideRemarkText(figure: Figure, headline: Figure | null): string {
  const day = headline?.day === figure.day ? undefined : dayApart(figure)
  return [...dayTexts(day), ...coverageTexts(coverageBeside(figure, headline)), ...flagsToSay(figure)].join(
    ', ',
  )
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
    const title = colors.bold(colors.underline(said(indicator.shows[show]?.name ?? { en: show })))
    const table =
      rows.length === 0
        ? []
        : [tableText(['Area', 'Period', word('of-which'), 'Figure', word('head-remarks')], rows)]
    const silence =
      silent.length === 0
        ? []
        : [word('not-reported', { silent: silent.map((id) => areaName(roadmap, id)).join(', ') })]
    return [title, ...table, ...silence].join('\n')
  })
  return blocks.join('\n\n')
}
