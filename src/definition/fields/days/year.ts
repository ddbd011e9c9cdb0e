// A calendar year.
import { kindNames } from '../kind-sentences.ts'
import { defineFieldKind, type Checked } from '../../registers/index.ts'
import { accept, andThen, refuse } from '../reading/checked.ts'
import { readCell } from '../reading/read-cell.ts'
import { checkLimits } from '../reading/read-decimal.ts'

export interface YearSettings {
  /** 1800 where not said. */
  readonly earliest?: number
  /** 2100 where not said. */
  readonly latest?: number
}

function limitsOf({ earliest = 1800, latest = 2100 }: YearSettings) {
  return { least: earliest, most: latest }
}

function check(input: unknown, settings: YearSettings): Checked<number> {
  return andThen(readCell(input), (text) => {
    // Several languages write a dot after the number of a year.
    const [, digits] = /^(\d{4})\.?$/.exec(text) ?? []
    if (digits === undefined) return refuse('year-unreadable', { value: text })
    return andThen(checkLimits(digits, limitsOf(settings)), (year) => accept(Number(year)))
  })
}

export const year = defineFieldKind<number, YearSettings>({
  id: 'year',
  name: kindNames.year,
  sqlType: () => 'smallint',
  check,
  jsonSchema: (settings) => {
    const { least, most } = limitsOf(settings)
    return { type: 'integer', minimum: least, maximum: most }
  },
  widget: 'year',
  examples: {
    settings: { latest: 2030 },
    good: [2023, '2023', ' 2023. ', '1891', 1800],
    stored: [2023, 2023, 2023, 1891, 1800],
    bad: [
      '',
      23,
      '23',
      '2022/23',
      '2023-05',
      '2,023',
      2023.5,
      -2023,
      1799,
      2031,
      45291,
      '=YEAR(A1)',
      '#NAME?',
      {},
    ],
  },
})
