// Answers that are the same for every row, and what must be answered and is not.
import type { ReactNode } from 'react'
import { headingsMissing } from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { importWords } from '../../words/import-words.ts'
import { words } from '../../words/index.ts'
import type { Editing } from './editing.ts'
import { withConstants } from './mapping-edits.ts'
import { OwnAnswers } from './own-answers.tsx'
import { findOwn, ownName } from './own-fields.ts'

const { mapping: mappingWords } = importWords

/** Our fields that must be answered and that nothing fills, neither the mapping nor what was said with the file. */
export function useMissing({ register, mapping, answer }: Editing): string[] {
  const roadmap = useRoadmap()
  return headingsMissing(mapping, roadmap)
    .filter((column) => column !== 'jurisdiction' || answer.jurisdiction === null)
    .filter((column) => findOwn(register, column) !== undefined)
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
          <p>{mappingWords.missingMend}</p>
        </div>
      )}
      <OwnAnswers
        register={register}
        next={mappingWords.constant}
        answers={mapping.constants ?? {}}
        onAnswers={(constants) => onChange(withConstants(mapping, constants))}
      />
    </section>
  )
}
