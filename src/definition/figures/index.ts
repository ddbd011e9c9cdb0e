// The door of definition/figures: figures in words: units behind numbers, subtotals, rates per something.
export {
  amountWithUnit,
  dayApart,
  figureParts,
  figureUnit,
  figureWithUnit,
  unitFor,
  unitName,
  unsaidCodes,
  type ShownUnit,
} from './figure-words.ts'
export { askedOf } from './asked-of.ts'
export { coverageBeside } from './coverage-beside.ts'
export { formulaWords } from './formula-words.ts'
export { isLess } from './is-less.ts'
export { askedRates, asCounted, denominatorsFor, hasRate } from './rates.ts'
export { subtotalsAmong } from './subtotal.ts'
export { takesOnlyPublished } from './takes-only-published.ts'
