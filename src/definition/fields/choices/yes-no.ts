// Yes, no, or not reported: three answers, so that a missing one is never taken for “no”.
import { yesNoExamples } from '../examples/yes-no-examples.ts'
import { yesNoWords } from './yes-no-words.ts'
import { kindNames } from '../kind-sentences.ts'
import { defineFieldKind, type Checked } from '../../registers/index.ts'
import { accept, andThen, refuse } from '../reading/checked.ts'
import { readCell } from '../reading/read-cell.ts'

export const yesNoAnswers = ['yes', 'no', 'not-reported'] as const
export type YesNo = (typeof yesNoAnswers)[number]

/** Does the text say that the answer was not reported? */
export function saysNotReported(text: string): boolean {
  return yesNoWords['not-reported'].includes(text.toLowerCase())
}

function check(input: unknown): Checked<YesNo> {
  if (typeof input === 'boolean') return accept(input ? 'yes' : 'no')
  return andThen(readCell(input), (text) => {
    const answer = yesNoAnswers.find((one) => yesNoWords[one].includes(text.toLowerCase()))
    return answer === undefined ? refuse('yes-no-unreadable', { value: text }) : accept(answer)
  })
}

export const yesNo = defineFieldKind<YesNo>({
  id: 'yes-no',
  name: kindNames['yes-no'],
  sqlType: () => 'text',
  check,
  jsonSchema: () => ({ type: 'string', enum: [...yesNoAnswers] }),
  widget: 'yes-no',
  examples: yesNoExamples,
})
