// What contradicts itself in a roadmap, in sentences. Rooms name what they find by its code; `at` is the place, in words.
import { newCatalogue } from '../catalogue.ts'
import { registerContradictionSentences } from './register-contradiction-sentences.ts'
import { requestContradictionSentences } from './request-contradiction-sentences.ts'
import { roadmapContradictionSentences } from './roadmap-contradiction-sentences.ts'
import { ruleContradictionSentences } from './rule-contradiction-sentences.ts'
import { thingContradictionSentences } from './thing-contradiction-sentences.ts'

const english = {
  ...registerContradictionSentences,
  ...requestContradictionSentences,
  ...roadmapContradictionSentences,
  ...ruleContradictionSentences,
  ...thingContradictionSentences,
} as const

/** Words a contradiction, or the place of one. */
export const { say: contradiction } = /* @__PURE__ */ newCatalogue('contradictions', english)

type ThingCode = Extract<keyof typeof thingContradictionSentences, `thing-${string}`>

/** How things of a kind are named by their ids. */
export const naming = (code: ThingCode) => (id: string) => contradiction(code, { id })
