// Several answers of a code list, each once, in the order of the list.
import { spokenText } from '../../words/index.ts'
import { codesExamples } from '../examples/codes-examples.ts'
import { kindNames } from '../kind-sentences.ts'
import { findCode, type CodeList } from '../../codes/index.ts'
import { defineFieldKind, type Checked } from '../../registers/index.ts'
import { accept, andThen, refuse } from '../reading/checked.ts'
import { codesOf, findMeantCodes, readCode } from '../reading/read-code.ts'
import { readCell, readLines } from '../reading/read-cell.ts'

export interface CodesSettings {
  readonly list: CodeList
}

/** Longest cell with several answers. */
const longest = 2000

const isNotReported = (list: CodeList, id: string) => findCode(list, id)?.notReported === true

/** Semicolons and lines part answers. A comma does so only where the text is no answer as a whole. */
function splitAnswers(list: CodeList, cell: string): string[] {
  const pieces = cell.split(/[;\n]/).flatMap((piece) => {
    return findMeantCodes(list, piece.trim()).length > 0 ? [piece] : piece.split(',')
  })
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}

function answersIn(input: unknown, list: CodeList): Checked<readonly unknown[]> {
  if (Array.isArray(input)) return accept(input)
  return andThen(readLines(input, longest), (cell) =>
    cell.startsWith('=') ? refuse('cell-formula', { value: cell }) : accept(splitAnswers(list, cell)),
  )
}

function check(input: unknown, { list }: CodesSettings): Checked<readonly string[]> {
  return andThen(answersIn(input, list), (answers) => {
    const chosen = new Set<string>()
    for (const answer of answers) {
      const read = andThen(readCell(answer), (text) => readCode(list, text))
      if ('refusal' in read) return read
      chosen.add(read.value)
    }
    if (chosen.size === 0) return refuse('answer-missing')
    const inOrder = codesOf(list).filter((id) => chosen.has(id))
    const notReported = inOrder.find((id) => isNotReported(list, id))
    return notReported !== undefined && inOrder.length > 1
      ? refuse('codes-contradict', {
          value: spokenText(findCode(list, notReported)?.name ?? { en: notReported }),
        })
      : accept(inOrder)
  })
}

export const codes = defineFieldKind<readonly string[], CodesSettings>({
  id: 'codes',
  name: kindNames.codes,
  sqlType: () => 'text[]',
  check,
  jsonSchema: ({ list }) => ({
    type: 'array',
    items: { type: 'string', enum: codesOf(list) },
    minItems: 1,
    uniqueItems: true,
  }),
  widget: 'choices',
  examples: codesExamples,
})
