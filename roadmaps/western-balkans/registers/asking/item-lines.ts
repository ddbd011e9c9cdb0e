// Item lines: what was seized, found, taken in or destroyed, kind by kind, in pieces or by weight.
import { defineField, fieldKind, type Field, type RowOpening } from '#definition'
import * as lists from '../../code-lists/index.ts'
import { countedClasses, weighedClasses } from '../../code-lists/item-classes.ts'
import * as ask from './ask.ts'

const onlyFirearms = { field: 'item-class', is: ['firearm'] } as const
const arms = { field: 'item-class', is: ['firearm', 'light-weapon'] } as const
const made = { field: 'item-class', is: ['firearm', 'light-weapon', 'gas-alarm-signal'] } as const
const categorised = { field: 'item-class', is: ['firearm', 'ammunition'] } as const
/** What officers weigh; everything else they count. */
const byWeight: readonly string[] = ['explosive', 'precursor']
/** Classes that are counted in pieces by those who keep records. */
export const piecewise = countedClasses.filter((one) => !byWeight.includes(one))

/** What it is, and how many pieces or how heavy. */
export const quantityFields: readonly Field[] = [
  ask.choice('item-class', 'Item class', lists.recordedItemClassCodes, { isRequired: true }),
  ask.whole('quantity', 'Pieces or rounds', {
    least: 1,
    showWhen: { field: 'item-class', is: piecewise },
    isRequired: true,
  }),
  defineField(fieldKind.decimalQuantity, {
    id: 'mass',
    name: { en: 'Mass' },
    settings: { unit: 'kg' },
    showWhen: { field: 'item-class', is: byWeight },
    isRequired: true,
  }),
]

/** How an arm is identified: type, category, make, calibre and marks. */
const identityFields: readonly Field[] = [
  ask.choice('firearm-type', 'Type of firearm', lists.recordedFirearmTypeCodes, { showWhen: onlyFirearms }),
  ask.choice('light-weapon-type', 'Type of light weapon', lists.lightWeaponTypeCodes, {
    showWhen: { field: 'item-class', is: ['light-weapon'] },
  }),
  ask.choice('eu-category', 'EU category', lists.euCategoryCodes, { showWhen: categorised }),
  ask.text('make-model', 'Make and model', { showWhen: made }),
  ask.text('calibre', 'Calibre', {
    showWhen: { field: 'item-class', is: [...made.is, 'ammunition'] },
  }),
  ask.text('manufacture-state', 'State of manufacture'),
  ask.year('manufacture-year', 'Year of manufacture', { showWhen: made }),
  ask.text('import-mark', 'Import mark', {
    showWhen: arms,
    help: 'State and year of the last import, as marked.',
  }),
  defineField(fieldKind.marking, {
    id: 'serial-number',
    name: { en: 'Serial number as engraved' },
    help: { en: 'It stays with the institution and is never sent on.' },
    settings: {},
    mayLeave: 'never',
  }),
  ask.choice('marking', 'Marking', lists.markingCodes, { showWhen: arms }),
  ask.choice('condition', 'Condition', lists.recordedConditionCodes, {
    showWhen: onlyFirearms,
    help: 'Converted: a gas, alarm or deactivated weapon that was made to fire.',
  }),
  ask.yesNo('printed', 'Made with a 3D printer', {
    showWhen: { field: 'item-class', is: ['firearm', 'part-component'] },
  }),
]

export const itemFields: readonly Field[] = [...quantityFields, ...identityFields]

/** Lines of a recovery: whether each arm was traced, and the steps that were taken to know where it came from. */
export const recoveredFields: readonly Field[] = [
  ...itemFields,
  ask.choice('trace-outcome', 'Outcome of tracing', lists.recordedTraceOutcomeCodes, {
    showWhen: arms,
    help: 'Target 2.7 asks to trace every firearm at once. Where nothing was begun, say so.',
  }),
  ask.choices('recovery-steps', 'Steps after recovery', lists.recoveryStepCodes, { showWhen: arms }),
]

/** Rows counted in pieces, and rows that are weighed: the classes each data element takes. */
export const counted = { 'item-class': countedClasses }
export const weighed = { 'item-class': weighedClasses }
export const byItemClass = { field: 'item-class' }

const named = { id: 'items', name: { en: 'Items' }, singular: { en: 'item' } }
export const itemLines = { ...named, fields: itemFields }
export const recoveredLines = { ...named, fields: recoveredFields }

/** A firearm that is recovered is traced at once (target 2.7): the Focal Point gets a request, with the number of the record. */
export const opensTrace: RowOpening = {
  kind: 'trace-request',
  where: { 'item-class': ['firearm'] },
  single: 'quantity',
  outcome: {
    field: 'trace-outcome',
    waiting: 'pending',
    missing: ['not-initiated', 'not-reported'],
    from: 'outcome',
  },
  keptBy: 'firearms-focal-point',
  fromFiles: { withinDays: 31 },
  gives: {
    'case-number': { field: 'case-number' },
    'recovered-on': { field: 'day' },
    addressee: { value: 'Own register of weapons' },
    asked: { value: 'own-register' },
    channel: { value: 'national' },
    urgency: { value: 'routine' },
    'intended-use': { value: 'Tracing of a recovered firearm' },
  },
  rows: 'items',
}

/** Item lines with further questions of one register. */
export const itemLinesWith = (...more: readonly Field[]) => ({ ...named, fields: [...itemFields, ...more] })
