// Answers that are the same for every row, and what must be answered and is not.
import type { ReactNode } from 'react'
import { headingsMissing, ownHeadings, type Mapping, type Register } from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { importWords } from '../../words/import-words.ts'
import { words } from '../../words/index.ts'
import type { Editing } from './editing.ts'
import { withConstants } from './mapping-edits.ts'
import { OwnAnswers } from './own-answers.tsx'
import { findOwn, ownName } from './own-fields.ts'

const { mapping: mappingWords, sheet: sheetWords } = importWords

/** Without answers that are still to be given. */
function answered(mapping: Mapping): Mapping {
  const given = Object.entries(mapping.constants ?? {}).filter(([, answer]) => answer !== '')
  return withConstants(mapping, Object.fromEntries(given))
}

/** What must be answered in each row of a table below records, once the sheet fills anything of that table. */
function missingBelow(register: Register, { columns, constants = {}, lookups = [] }: Mapping): string[] {
  const set = lookups.flatMap((lookup) => ('set' in lookup ? Object.keys(lookup.set) : []))
  const filled = new Set([...columns.map(({ to }) => to), ...Object.keys(constants), ...set])
  const own = ownHeadings(register)
  const used = new Set(own.filter(({ column }) => filled.has(column)).map(({ child }) => child))
  return own
    .filter(({ child, definition }) => child !== undefined && used.has(child) && definition?.isRequired)
    .filter(({ definition, column }) => definition?.showWhen === undefined && !filled.has(column))
    .map(({ column }) => column)
}

/** Our fields that must be answered and that nothing fills, neither the mapping nor what was said with the file. */
export function useMissing({ register, mapping, answer }: Editing): string[] {
  const roadmap = useRoadmap()
  const given = answered(mapping)
  const missing = headingsMissing(given, roadmap)
    .filter((column) => column !== 'jurisdiction' || answer.jurisdiction === null)
    .filter((column) => findOwn(register, column) !== undefined)
  return [...missing, ...missingBelow(register, given)]
}

export function Constants(editing: Editing): ReactNode {
  const { register, mapping, onChange } = editing
  const missing = useMissing(editing)
  return (
    <section>
      <h3>{mappingWords.constants}</h3>
      {missing.length > 0 && (
        <div className="notice">
          <p>
            {mappingWords.missing} {words.list(missing.map((one) => ownName(register, one)))}
          </p>
          <p>{sheetWords.answerAll}</p>
        </div>
      )}
      <OwnAnswers
        register={register}
        next={mappingWords.constant}
        answers={mapping.constants ?? {}}
        asked={missing}
        onAnswers={(constants) => onChange(withConstants(mapping, constants))}
      />
    </section>
  )
}
