// The age of a person: exact years, an age band, or not reported.
import { spokenText } from '../../words/index.ts'
import { ageExamples } from '../examples/age-examples.ts'
import { kindNames, say } from '../kind-sentences.ts'
import { findCode, type CodeList } from '../../codes/index.ts'
import { defineFieldKind, type Checked } from '../../registers/index.ts'
import { accept, andThen, refuse } from '../reading/checked.ts'
import { codesOf, findMeantCodes } from '../reading/read-code.ts'
import { readCell } from '../reading/read-cell.ts'
import { checkLimits } from '../reading/read-decimal.ts'
import { saysNotReported } from '../choices/yes-no.ts'

export interface AgeSettings {
  /** The age bands that may stand instead of exact years; none where not said. */
  readonly bands?: CodeList
  /** The highest age that can be right; 120 where not said. */
  readonly oldest?: number
}

const notReported = 'not-reported'

function bandsOf({ bands }: AgeSettings): string[] {
  return bands ? codesOf(bands).filter((id) => !findCode(bands, id)?.notReported) : []
}

function readBand(text: string, settings: AgeSettings): Checked<string> {
  const { bands } = settings
  const [found, ...others] = bands ? findMeantCodes(bands, text) : []
  const isReported = bands && found !== undefined && findCode(bands, found)?.notReported !== true
  if (saysNotReported(text) || (found !== undefined && !isReported)) return accept(notReported)
  if (bands && found !== undefined && others.length > 0) {
    return refuse('code-two-meanings', {
      value: text,
      list: spokenText(bands.name),
      codes: [found, ...others].join(', '),
    })
  }
  if (found !== undefined) return accept(found)
  const words = bandsOf(settings).map((id) => `${id}, `)
  return refuse('age-unreadable', { value: text, bands: words.join('') })
}

function check(input: unknown, settings: AgeSettings): Checked<string> {
  return andThen(readCell(input), (text) =>
    /^\d{1,3}$/.test(text)
      ? andThen(checkLimits(text, { most: settings.oldest ?? 120 }), (years) => accept(String(Number(years))))
      : readBand(text, settings),
  )
}

export const age = defineFieldKind<string, AgeSettings>({
  id: 'age',
  name: kindNames.age,
  sqlType: () => 'text',
  check,
  jsonSchema: (settings) => ({
    type: 'string',
    description: say('age-format'),
    anyOf: [
      { type: 'string', pattern: '^(0|[1-9][0-9]{0,2})$' },
      { type: 'string', enum: [...bandsOf(settings), notReported] },
    ],
  }),
  widget: 'age',
  examples: ageExamples,
})
