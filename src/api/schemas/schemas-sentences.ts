// What the OpenAPI document says of every operation.
import { newCatalogue } from '#definition'

const english = {
  'idempotency-key':
    'The same key with the same body gives the same answer for seven days, and nothing twice',
  answer: 'What was asked for',
  'answer-file': 'The file',
  'answer-none': 'It is done',
  refusal: 'Why it was not done',
  'refusal-of-caller': 'What is wrong, in words',
  'refusal-of-server': 'It cannot be answered at the moment',
  'access-token': 'The token that `waymark start` prints',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('api-schemas', english)
