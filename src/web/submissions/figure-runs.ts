// Figures of a report as paper says them: a line for each show, on which codes that say the same stand together.
// Whoever reads on paper can neither scroll nor search: nine classes that are 0 are one remark, not nine rows.
import {
  figureUnit,
  isKnown,
  isSaidAlike,
  stateOf,
  unitName,
  type FigureFlag,
  type FigureSaid,
  type Indicator,
  type Roadmap,
  type Submission,
  type SubmittedFigure,
} from '#definition'
import { codesNames } from '../data/names.ts'
import { figureInWords, figureNumber } from '../figures/figure-words.tsx'
import { submissionWords as said } from '../words/review/submission-words.ts'
import { language, say, words } from '../words/index.ts'

/** What several codes of a show say alike. */
export interface FigureRun {
  /** “Pistols, rifles”; empty where the show has no codes. */
  readonly names: string
  readonly text: string
  /** What it was the time before, and what it is now, where that differs from what was signed. */
  readonly remarks: readonly string[]
  readonly flags: readonly FigureFlag[]
}

/** A line of the table: a show with all that it says. */
export interface FigureLine {
  readonly name: string
  readonly runs: readonly FigureRun[]
}

/** Figures of an indicator on paper. */
export interface PaperFigures {
  readonly lines: readonly FigureLine[]
  /** Shows of which nothing is known, by what is said of them: “not reported” with their names. */
  readonly silent: ReadonlyMap<string, readonly string[]>
}

interface Of {
  readonly roadmap: Roadmap
  readonly indicator: Indicator
  readonly of: Pick<Submission, 'jurisdiction' | 'period' | 'digest'>
}

const isSaid = (what: FigureSaid | null) => what !== null && isKnown(what)

/** What is reported of a figure: as it was signed, or as it stands where nothing is signed yet. */
export const reportedOf = ({ digest }: Of['of'], { signed, now }: SubmittedFigure): FigureSaid | null =>
  digest === null ? now : signed

/** A figure in words, without its unit where the name of its code says it: “pistols: 7”, and not “pistols: 7 pistols”. */
export function saidText(
  { roadmap, indicator, of }: Of,
  one: SubmittedFigure,
  what: FigureSaid | null,
): string {
  if (!what) return said.notThere
  const { show, codes } = one
  const { jurisdiction, period } = of
  const value = what.state === 'value' ? stateOf(what).value : null
  const figure = { ...what, ...{ show, codes, jurisdiction, period, value }, origin: 'reported' as const }
  const unit = figureUnit(roadmap, indicator, figure)
  const isNamed = unit && unitName(unit, language).toLowerCase() === codesNames(roadmap, codes).toLowerCase()
  const isNothing = value === '0' && Object.keys(codes).length > 0
  return what.state !== 'conflict' && (isNamed || isNothing)
    ? figureNumber(roadmap, indicator, figure)
    : figureInWords(roadmap, indicator, figure)
}

/** What is known stands first, then what is 0, then what nothing is known of. */
function rankOf(what: FigureSaid | null): number {
  if (!isSaid(what)) return 2
  return what?.state === 'value' && Number(what.upper) === 0 ? 1 : 0
}

function remarksOf(given: Of, one: SubmittedFigure): string[] {
  const { signed, before, now } = one
  if (given.of.digest === null) return []
  const isChanged = before !== null && !isSaidAlike(before, signed)
  const isOld = !isSaidAlike(signed, now)
  return [
    ...(isChanged ? [`${said.figureWas} ${saidText(given, one, before)}`] : []),
    ...(isOld ? [`${said.asItStands}: ${saidText(given, one, now)}`] : []),
  ]
}

function runsOf(given: Of, figures: readonly SubmittedFigure[]): FigureRun[] {
  const all = figures.map((one) => {
    const what = reportedOf(given.of, one)
    const name = codesNames(given.roadmap, one.codes)
    const [text, remarks] = [saidText(given, one, what), remarksOf(given, one)]
    return { name, text, remarks, flags: what?.flags ?? [], rank: rankOf(what) }
  })
  const alike = Map.groupBy(all, ({ text, remarks, flags }) => JSON.stringify([text, remarks, flags]))
  const inOrder = [...alike.values()].toSorted((a, b) => (a[0]?.rank ?? 0) - (b[0]?.rank ?? 0))
  return inOrder.flatMap((together) => {
    const [first] = together
    return first ? [{ ...first, names: words.list(together.map(({ name }) => name)) }] : []
  })
}

/** The figures of an indicator, show by show. */
export function paperFigures(given: Of, figures: readonly SubmittedFigure[]): PaperFigures {
  const byShow = Map.groupBy(figures, ({ show }) => show)
  const all = [...byShow].map(([show, own]) => {
    const found = given.indicator.shows[show]
    const runs = runsOf(given, own)
    const isSilent = runs.length === 1 && own.every(({ signed, now }) => !isSaid(signed) && !isSaid(now))
    return { name: found ? say(found.name) : show, runs, isSilent }
  })
  const silent = Map.groupBy(
    all.filter(({ isSilent }) => isSilent),
    ({ runs }) => runs[0]?.text ?? '',
  )
  return {
    lines: all.filter(({ isSilent }) => !isSilent),
    silent: new Map([...silent].map(([text, lines]) => [text, lines.map(({ name }) => name)])),
  }
}

/** The figure with which an indicator is headed, and of how many figures anything is known. */
export function shortOf({ indicator, of }: Of, figures: readonly SubmittedFigure[]) {
  const { show, codes = {} } = indicator.headline
  const main = figures.find(
    (one) =>
      one.show === show && Object.entries(one.codes).every(([dimension, code]) => codes[dimension] === code),
  )
  return { main, known: figures.filter((one) => isSaid(reportedOf(of, one))).length }
}
