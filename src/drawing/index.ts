// The door of the drawing room: figures become charts, as plain data and SVG.
export { calloutShapes, nearestPoint, stepFrom, type Way } from './callout.ts'
export type { ChartMatter, ChartModel, ChartPaper, ChartPoint } from './chart.ts'
export { chartFooter, type ChartOrigin } from './chart-footer.ts'
export { drawChart, narrowestSheet, widestSheet } from './draw-chart.ts'
export { drawnNumber } from './figure-marks.ts'
export {
  chartFor,
  chartOf,
  mapDenominator,
  partQueries,
  type ChartAsked,
  type ChosenChart,
} from './figures/chart-of.ts'
export { codesInRows } from './figures/chart-rows.ts'
export { chosenAreas, mainAreas, rowsOfAreas } from './figures/drawn-rows.ts'
export {
  foldRows,
  hasFigure,
  isNothing,
  nothingEverywhere,
  rowsUnder,
  type FigureRow,
  type FoldedRows,
} from './figures/figure-rows.ts'
export { hasTrend, sparklineShape } from './figures/sparkline-path.ts'
export { toldPeriods, type Stretch } from './figures/told-periods.ts'
export { chartSvg, shapeText } from './svg.ts'
