// Rows that must be refused: one fault each, the problem it must give, and the column that the problem must name.
import type { ProblemCode } from '#definition'

type RefusedRow = readonly [
  what: string,
  cells: Readonly<Record<string, string>>,
  code: ProblemCode,
  column: string,
]

export const refusedRows: readonly RefusedRow[] = [
  ['an unknown jurisdiction', { jurisdiction: 'atlantis' }, 'jurisdiction-unknown', 'jurisdiction'],
  ['an unknown data element', { element: 'rescue-cals' }, 'element-unknown', 'element'],
  ['an unknown code', { element: 'rescued-persons', sex: 'unicorn' }, 'code-unknown', 'sex'],
  ['a total row among its parts', { element: 'rescued-persons', sex: 'Total' }, 'code-total-word', 'sex'],
  ['a breakdown the element does not have', { sex: 'female' }, 'dimension-not-used', 'sex'],
  ['a wrong unit', { unit: 'kg' }, 'unit-wrong', 'unit'],
  [
    'an unknown item class',
    { element: 'litter-collected', item_class: 'gold' },
    'class-unknown',
    'item_class',
  ],
  ['a missing item class', { element: 'litter-collected' }, 'cell-missing', 'item_class'],
  ['an item class where nothing is counted in items', { item_class: 'tyre' }, 'class-not-used', 'item_class'],
  ['a negative count', { value: '-3' }, 'number-negative', 'value'],
  ['a fractional count', { value: '3.5' }, 'number-fractional', 'value'],
  [
    'a decimal comma',
    { element: 'oil-skimmed', item_class: 'oil', value: '3,5' },
    'number-decimal-comma',
    'value',
  ],
  ['a number with a thousands comma', { value: '1,396' }, 'number-decimal-comma', 'value'],
  ['words instead of a number', { value: 'about ten' }, 'number-unreadable', 'value'],
  ['more digits than are kept', { value: '1'.repeat(40) }, 'number-precision', 'value'],
  [
    'an end before the start',
    { period: '', start: '2023-05-01', end: '2023-04-01' },
    'end-before-start',
    'end',
  ],
  [
    'a day that does not exist',
    { period: '', start: '2023-02-30', end: '2023-04-01' },
    'date-unreadable',
    'start',
  ],
  ['an unreadable period', { period: 'last year' }, 'period-unreadable', 'period'],
  ['an empty row of figures', { value: '' }, 'value-missing', 'value'],
  ['a value and a bound', { lower: '3' }, 'value-and-bounds', 'value'],
  ['crossed bounds', { value: '', lower: '9', upper: '3' }, 'bounds-crossed', 'lower'],
  ['a nil report with a number', { status: 'nil' }, 'status-wrong', 'status'],
  ['a number marked as not available', { status: 'not-available' }, 'status-wrong', 'status'],
  ['an accumulation the element never has', { accumulation: 'stock' }, 'accumulation-wrong', 'accumulation'],
  ['an unknown status', { status: 'perhaps' }, 'word-unknown', 'status'],
  ['a formula', { value: '=1+1' }, 'cell-formula', 'value'],
  ['a formula that calls a program', { source: '@SUM(1)' }, 'cell-formula', 'source'],
  ['a missing source', { source: '' }, 'cell-missing', 'source'],
  ['something that is no web address', { address: 'somewhere' }, 'address-unreadable', 'address'],
  ['a missing vintage', { vintage: '' }, 'date-unreadable', 'vintage'],
  ['a text without end', { quote: 'x'.repeat(3000) }, 'text-too-long', 'quote'],
]
