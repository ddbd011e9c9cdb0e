// The door of indicators/explanation: a figure opened: its formula, its parts, the statements and records behind it.
export { explainFigure, type FigureQuery } from './explain.ts'
export { formulaText, measureSentence } from './formula-text.ts'
