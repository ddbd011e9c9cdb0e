// Yes, no, or not reported: three answers, so that a missing one is never taken for “no”.
import { defineFieldKind, type Checked } from '../../registers/index.ts'
import { accept, andThen, refuse } from '../reading/checked.ts'
import { readCell } from '../reading/read-cell.ts'

export const yesNoAnswers = ['yes', 'no', 'not-reported'] as const
export type YesNo = (typeof yesNoAnswers)[number]

/** Words in which officers write the three, in the languages in which they report. None of them stands for two answers. */
const words: Readonly<Record<YesNo, readonly string[]>> = {
  yes: [
    ...['yes', 'y', 'true', 'da', 'да', 'po', 'tačno', 'тачно', 'točno', 'точно', 'istina', 'истина'],
    ...['e vërtetë', 'vërtetë', 'adevărat'],
  ],
  no: [
    ...['no', 'n', 'false', 'ne', 'не', 'jo', 'nu', 'netačno', 'нетачно', 'netočno', 'неточно', 'neistina'],
    ...['неистина', 'laž', 'e pavërtetë', 'e gabuar', 'fals'],
  ],
  'not-reported': [
    ...['not-reported', 'not reported', 'nije prijavljeno', 'није пријављено', 'не е пријавено'],
    ...['nuk është raportuar', 'neraportat'],
  ],
}

/** Does the text say that the answer was not reported? */
export function saysNotReported(text: string): boolean {
  return words['not-reported'].includes(text.toLowerCase())
}

function check(input: unknown): Checked<YesNo> {
  if (typeof input === 'boolean') return accept(input ? 'yes' : 'no')
  return andThen(readCell(input), (text) => {
    const answer = yesNoAnswers.find((one) => words[one].includes(text.toLowerCase()))
    return answer === undefined ? refuse('yes-no-unreadable', { value: text }) : accept(answer)
  })
}

export const yesNo = defineFieldKind<YesNo>({
  id: 'yes-no',
  name: { en: 'Yes or no' },
  sqlType: () => 'text',
  check,
  jsonSchema: () => ({ type: 'string', enum: [...yesNoAnswers] }),
  widget: 'yes-no',
  examples: {
    settings: {},
    good: ['yes', ' NO ', true, false, 'TRUE', 'Да', 'jo', 'Not reported', 'not-reported'],
    stored: ['yes', 'no', 'yes', 'no', 'yes', 'yes', 'no', 'not-reported', 'not-reported'],
    bad: ['', null, 1, 0, '1', 'x', 'maybe', 'n/a', '#N/A', '=TRUE()', [true], {}],
  },
})
