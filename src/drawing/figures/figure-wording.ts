// Figures of an indicator in words, as charts say them.
import {
  figureParts,
  figureUnit,
  figureWithUnit,
  numberIn,
  stateText,
  type Indicator,
  type Roadmap,
} from '#definition'
import type { ChartMatter } from '../chart.ts'

/** How a chart of the indicator words a figure with its unit, without it, and a number of its axis. */
export function figureWording(
  roadmap: Roadmap,
  indicator: Indicator,
  language: string,
): Pick<ChartMatter, 'wordsOf' | 'shortOf' | 'numberText'> {
  return {
    wordsOf: (figure) => {
      const own = figureUnit(roadmap, indicator, figure)
      return own ? figureWithUnit(figure, own, language) : stateText(figure.state, language)
    },
    shortOf: (figure) => {
      const own = figureUnit(roadmap, indicator, figure)
      return own ? figureParts(figure, own, language).number : stateText(figure.state, language)
    },
    numberText: (value) => numberIn(value, language),
  }
}
