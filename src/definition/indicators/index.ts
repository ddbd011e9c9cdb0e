// The door of definition/indicators: indicators, their measures and formulas, and how a figure is worked out of known and unknown values.
export { chartContradictions } from './chart-contradictions.ts'
export {
  areaKinds,
  chainsOf,
  chartKinds,
  showsDrawn,
  type AreaChartKind,
  type Chart,
  type ChartChain,
  type ChartKind,
} from './chart.ts'
export { evaluate, type MeasureValue, type MeasureValues, type SourceValue } from './evaluate.ts'
export {
  figureFlags,
  figureStates,
  figureText,
  stateText,
  stateOf,
  type Coverage,
  type Figure,
  type FigureFlag,
  type FigureState,
} from './figure.ts'
export { sayFigure } from './figure-sentences.ts'
export { flagWords, type FlagWords } from './flag-words.ts'
export { measuresIn, plus, rate, ratio, share, type Formula, type Term } from './formula.ts'
export {
  defineIndicator,
  headlinesOf,
  indicatorKinds,
  measuredElements,
  regionRule,
  type ExampleObservation,
  type ExampleResult,
  type Headline,
  type Indicator,
  type IndicatorKind,
  type Show,
  type WorkedExample,
} from './indicator.ts'
export { listedIndicators } from './listed-indicators.ts'
export {
  checklist,
  criteriaMet,
  criteriaMissed,
  latest,
  latestOfYear,
  stated,
  sum,
  type Measure,
  type Restriction,
} from './measure.ts'
export { regionalFigure } from './region.ts'
