import { findingSentences } from '../finding-sentences.ts'
import { isMixedClass } from '../../roadmap/index.ts'
import { defineRuleKind, placeText, valueText } from '../looking/rule-kind.ts'

/** A figure that counts unlike things together can be shown as published, but not compared or added up. */
export const mixedClass = defineRuleKind({
  id: 'mixed-class',
  sentence: { en: findingSentences['mixed-class'] },
  look: (observations, { roadmap }) =>
    observations
      .filter((one) => isMixedClass(roadmap.itemClasses, one.itemClass))
      .map((one) => ({
        params: { place: placeText(one), value: valueText(one), itemClass: one.itemClass },
        observations: [one],
      })),
})
