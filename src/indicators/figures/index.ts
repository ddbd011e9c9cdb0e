// The door of indicators/figures: cells become figures: formulas, rates, regions, and what is not ripe yet.
export { figuresFrom } from './figures.ts'
export { ripenedFigures } from './ripe-figures.ts'
export { computeFigures, runPlan } from './run-plan.ts'
