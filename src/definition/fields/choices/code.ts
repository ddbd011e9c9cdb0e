// One answer of a code list.
import { codeExamples } from '../examples/code-examples.ts'
import { kindNames } from '../kind-sentences.ts'
import { type CodeList } from '../../codes/index.ts'
import { defineFieldKind } from '../../registers/index.ts'
import { andThen } from '../reading/checked.ts'
import { codesOf, readCode } from '../reading/read-code.ts'
import { readCell } from '../reading/read-cell.ts'

export interface CodeSettings {
  readonly list: CodeList
}

export const code = defineFieldKind<string, CodeSettings>({
  id: 'code',
  name: kindNames.code,
  sqlType: () => 'text',
  check: (input, { list }) => andThen(readCell(input), (text) => readCode(list, text)),
  jsonSchema: ({ list }) => ({ type: 'string', enum: codesOf(list) }),
  widget: 'choice',
  examples: codeExamples,
})
