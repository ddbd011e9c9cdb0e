// The code lists and dimensions of the invented roadmap: one of every sort the language knows.
import { defineCodeList, defineDimension } from '#definition'

const outcomeCodes = defineCodeList({
  id: 'outcome',
  name: { en: 'Outcome' },
  source: 'Invented',
  codes: {
    unhurt: { name: { en: 'unhurt' } },
    hurt: { name: { en: 'hurt' } },
    drowned: { name: { en: 'drowned' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})

const sexCodes = defineCodeList({
  id: 'sex',
  name: { en: 'Sex' },
  source: 'Invented',
  codes: {
    female: { name: { en: 'women', de: 'Frauen' }, mappings: { census: 'F' } },
    male: { name: { en: 'men', de: 'Männer' }, mappings: { census: 'M' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})

/** A list with a level below the top: a storm call is a wind call or a flood call. */
const causeCodes = defineCodeList({
  id: 'cause',
  name: { en: 'Cause' },
  source: 'Invented',
  codes: {
    storm: { name: { en: 'storm' }, of: ['wind', 'flood'] },
    wind: { name: { en: 'wind' } },
    flood: { name: { en: 'flood' } },
    carelessness: { name: { en: 'carelessness' } },
  },
})

const stageCodes = defineCodeList({
  id: 'stage',
  name: { en: 'Stage' },
  source: 'Invented',
  codes: {
    reported: { name: { en: 'reported' } },
    fined: { name: { en: 'fined' } },
  },
})

const ruleCodes = defineCodeList({
  id: 'rule',
  name: { en: 'Rule' },
  source: 'Invented',
  codes: {
    'life-vests': { name: { en: 'life vests are compulsory' } },
    'bridge-lights': { name: { en: 'bridges are lit at night' } },
  },
})

const judgementCodes = defineCodeList({
  id: 'judgement',
  name: { en: 'Judgement' },
  source: 'Invented',
  codes: {
    met: { name: { en: 'met' } },
    'partly-met': { name: { en: 'partly met' } },
    'not-met': { name: { en: 'not met' } },
    'not-reported': { name: { en: 'not judged, or no longer' }, notReported: true },
  },
})

/** What is fished out of the river. `litter` is how one newspaper prints everything together. */
export const litterClasses = defineCodeList({
  id: 'litter-class',
  name: { en: 'Kind of litter' },
  source: 'Invented',
  codes: {
    bottle: { name: { en: 'bottles' } },
    tyre: { name: { en: 'tyres' } },
    'mixed-litter': { name: { en: 'litter of any kind' }, of: ['bottle', 'tyre'], mixed: true },
    oil: { name: { en: 'oil' } },
  },
})

export const codeLists = [outcomeCodes, sexCodes, causeCodes, stageCodes, ruleCodes, judgementCodes]

export const outcome = defineDimension({ id: 'outcome', name: { en: 'Outcome' }, codes: outcomeCodes })
export const sex = defineDimension({ id: 'sex', name: { en: 'Sex' }, codes: sexCodes })
export const cause = defineDimension({ id: 'call-cause', name: { en: 'Cause' }, codes: causeCodes })
/** A fined case was also reported: the stages overlap. */
export const stage = defineDimension({
  id: 'stage',
  name: { en: 'Stage' },
  codes: stageCodes,
  hasTotal: false,
})
export const rule = defineDimension({ id: 'rule', name: { en: 'Rule' }, codes: ruleCodes })
export const judgement = defineDimension({
  id: 'judgement',
  name: { en: 'Judgement' },
  codes: judgementCodes,
})

export const dimensions = [outcome, sex, cause, stage, rule, judgement]
