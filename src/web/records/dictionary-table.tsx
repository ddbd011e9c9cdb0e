// The dictionary of a register: every field with its kind, its codes, and whether it may leave the node.
import type { ReactNode } from 'react'
import {
  findFieldKind,
  identityFields,
  keepersOf,
  recordFields,
  type CodeList,
  type Field,
  type Register,
  type RoadmapOutline,
} from '#definition'
import { useOutline } from '../data/roadmap-context.ts'
import { useDefinition } from '../data/use-register.ts'
import { say, words } from '../words/index.ts'
import { recordWords } from '../words/record-words.ts'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { isKept } from '../controls/choosing/institution-choices.ts'

function codesText({ settings }: Field): string {
  const { list } = settings as { readonly list?: CodeList }
  return list ? words.list(Object.values(list.codes).map(({ name }) => say(name))) : ''
}

function FieldRows({
  fields,
  place,
}: {
  readonly fields: readonly Field[]
  readonly place: string
}): ReactNode {
  const { dictionary } = recordWords
  const heads = dictionary.columns
  return fields.map((field) => (
    <tr key={`${place} ${field.id}`}>
      <th scope="row">{say(field.name)}</th>
      <td data-label={heads.of}>{place}</td>
      <td data-label={heads.kind}>{say(findFieldKind(field.kind)?.name ?? { en: field.kind })}</td>
      <td data-label={heads.needed}>{field.isRequired ? recordWords.form.required : ''}</td>
      <td data-label={heads.leaves}>{dictionary.departures[field.mayLeave]}</td>
      <td className="quiet" data-label={heads.codes}>
        {codesText(field)}
      </td>
    </tr>
  ))
}

/** The institutions that may keep a record of the register, jurisdiction by jurisdiction. */
function keeperNames(roadmap: RoadmapOutline, register: Register): string {
  const byArea = roadmap.jurisdictions.flatMap(({ id: jurisdiction, name }) => {
    const keepers = keepersOf(roadmap, register, jurisdiction).map(({ name: one }) => say(one))
    return keepers.length === 0 ? [] : [`${say(name)}: ${words.list(keepers)}`]
  })
  return byArea.join('; ')
}

/** Every question of one register, in a table. */
export function DictionaryTable({ id }: { readonly id: string }): ReactNode {
  const { dictionary } = recordWords
  const outline = useOutline()
  const { register } = useDefinition(id)
  return (
    <>
      <p className="prose">
        {dictionary.same(words.list(identityFields(register).map(({ name }) => `“${say(name)}”`)))}
      </p>
      <ScrollRegion label={dictionary.heading}>
        <table className="stacks">
          <caption>{say(register.name)}</caption>
          <thead>
            <tr>
              {Object.values(dictionary.columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {isKept(outline, register) && (
              <tr>
                <th scope="row">{recordWords.institution.label}</th>
                <td data-label={dictionary.columns.of}>{say(register.singular)}</td>
                <td data-label={dictionary.columns.kind}>{recordWords.institution.dictionary}</td>
                <td />
                <td data-label={dictionary.columns.leaves}>{dictionary.departures.always}</td>
                <td className="quiet" data-label={dictionary.columns.codes}>
                  {keeperNames(outline, register)}
                </td>
              </tr>
            )}
            <FieldRows fields={recordFields(register)} place={say(register.singular)} />
            {register.children.map((child) => (
              <FieldRows key={child.id} fields={child.fields} place={say(child.singular)} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}
