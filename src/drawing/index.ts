// The door of the drawing room: figures become charts, as plain data and SVG.
export {
  calloutShapes,
  nearestPoint,
  stepFrom,
  type CalledPoint,
  type CalledSheet,
  type Way,
} from './callout.ts'
export type { ChartMatter, ChartModel, ChartPaper, ChartPoint } from './chart.ts'
export { sayChart } from './chart-sentences.ts'
export { chartFooter, recordsFooter, type ChartOrigin } from './chart-footer.ts'
export { framedSheet } from './maps/framed-sheet.ts'
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
  breakdownsOf,
  figureChoice,
  figuresQuestion,
  kindOf,
  periodsOver,
  readFigureSearch,
  type FigureChoice,
  type FigureSearch,
} from './figures/figure-choice.ts'
export {
  foldRows,
  hasFigure,
  isNothing,
  nothingEverywhere,
  rowsUnder,
  type FigureRow,
  type FoldedRows,
} from './figures/figure-rows.ts'
export { clustersOn, drawClusterMap, type ClusterMapMatter, type DrawnCluster } from './maps/cluster-map.ts'
export { drawHotSpotMap, type HotSpotMapMatter } from './maps/hot-spot-map.ts'
export { landOfAreas, type LandHexagon, type LandOfAreas } from './maps/land-cells.ts'
export { mapNotes } from './maps/map-sheet.ts'
export { drawPartMap, type PartMapMatter } from './maps/part-map.ts'
export { partsOnMap, type AnsweredPlace, type FoundPart } from './maps/sub-areas.ts'
export {
  drawRecordMap,
  gatherPlaces,
  type GatheredPlaces,
  type PlacedCount,
  type RecordMapMatter,
} from './maps/record-map.ts'
export { readExploreSearch, type ExploreSearch } from './pivot/explore-search.ts'
export {
  areaDimension,
  areasOffered,
  periodDimension,
  pivotChoice,
  pivotDenominator,
  pivotViews,
  type PivotChoice,
  type PivotView,
} from './pivot/pivot-choice.ts'
export { pivotOf, type FixedDimension, type Pivot, type PivotAsked, type PivotHead } from './pivot/pivot.ts'
export { isCrowded, pivotMatter } from './pivot/pivot-matter.ts'
export { chartRulesInDark, coloursInDark } from './palette.ts'
export { perOf } from './figures/per-of.ts'
export { areLong, periodBands, type PeriodBand } from './figures/period-bands.ts'
export { hasTrend, sparklineShape } from './figures/sparkline-path.ts'
export { toldPeriods, type Stretch } from './figures/told-periods.ts'
export { chartSvg, shapeText } from './svg.ts'
