import { ruleSentences } from './rule-sentences.ts'
import Big from 'big.js'
import { defineRecordRuleKind } from './record-rule-kind.ts'

/** A part is never more than the whole it is a part of. */
export const notMoreThan = defineRecordRuleKind<{ readonly part: string; readonly whole: string }>({
  id: 'not-more-than',
  sentence: { en: ruleSentences['not-more-than'] },
  fieldsOf: ({ part, whole }) => [
    { field: part, need: 'number' },
    { field: whole, need: 'number' },
  ],
  look: ({ textOf, nameOf }, { part, whole }) => {
    const [partValue, wholeValue] = [textOf(part), textOf(whole)]
    if (partValue === '' || wholeValue === '' || new Big(partValue).lte(wholeValue)) return []
    return [{ field: part, params: { part: nameOf(part), whole: nameOf(whole), partValue, wholeValue } }]
  },
  example: {
    settings: { part: 'broken', whole: 'pieces' },
    found: { fields: { broken: '3', pieces: 2 } },
    fine: { fields: { broken: '2', pieces: 2 } },
  },
})
