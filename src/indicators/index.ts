// The door of the indicators room: an indicator becomes a plan, the plan SQL, the SQL figures; any figure can be opened.
export { refuseTooMany } from './asked-figures.ts'
export { explainFigure, type FigureQuery } from './explain.ts'
export { formulaText, measureSentence } from './formula-text.ts'
export { headlineArea, readHeadline, readNewestFigures, readTile, readTiles } from './overview.ts'
export { asAsked, BadQuestion, planFigures, type Plan } from './plan.ts'
export { computeFigures } from './run-plan.ts'
export { withPeriods } from './span.ts'
