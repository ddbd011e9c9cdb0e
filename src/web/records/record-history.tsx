// The history of a record: who changed what, when and why, with before and after; an earlier version can come back.
import type { ReactNode } from 'react'
import {
  recordFields,
  type HistoryAnswer,
  type RecordAnswer,
  type RecordVersion,
  type Register,
} from '#definition'
import { useOutline } from '../data/roadmap-context.ts'
import { useNameOf } from '../data/people-names.ts'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { numberText, say, momentText, words } from '../words/index.ts'
import { recordWords } from '../words/record-words.ts'
import { answerText } from './entry/answer-text.ts'
import { ErasedLines, useHistory } from './erased-answers.tsx'
import { institutionName } from '../controls/choosing/institution-choices.ts'

interface Change {
  readonly name: string
  readonly before: string
  readonly after: string
}

const { history } = recordWords

/** What differs between two versions: fields one by one, child tables as a whole. */
function changesBetween(
  register: Register,
  institutionOf: (version: RecordVersion) => string,
  before: RecordVersion | undefined,
  after: RecordVersion,
): Change[] {
  const institution = {
    name: recordWords.institution.label,
    before: before ? institutionOf(before) : '',
    after: institutionOf(after),
  }
  const fields = recordFields(register).map((field) => ({
    name: say(field.name),
    before: before ? answerText(field, before.record.fields, before.record.isWithheld) : '',
    after: answerText(field, after.record.fields, after.record.isWithheld),
  }))
  const children = register.children.map(({ id, name, fields: own }) => {
    const text = (version: RecordVersion | undefined) =>
      (version?.record.children[id] ?? [])
        .map((row) =>
          words.list(
            own
              .map((field) => answerText(field, row, version?.record.isWithheld))
              .filter((one) => one !== ''),
          ),
        )
        .join('; ')
    return { name: say(name), before: text(before), after: text(after) }
  })
  return [institution, ...fields, ...children].filter((change) => change.before !== change.after)
}

function Changes({
  changes,
  label,
}: {
  readonly changes: readonly Change[]
  readonly label: string
}): ReactNode {
  if (changes.length === 0) return <p className="quiet">{history.same}</p>
  return (
    <ScrollRegion label={label}>
      <table>
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{history.changed}</th>
            <th scope="col">{history.before}</th>
            <th scope="col">{history.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ name, before, after }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{before === '' ? '–' : before}</td>
              <td>{after === '' ? '–' : after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface Props {
  readonly register: Register
  readonly record: RecordAnswer
  /** Left out where whoever reads may not correct the record. */
  readonly onRestore?: ((version: RecordVersion) => void) | undefined
}

function Version({
  register,
  jurisdiction,
  versions,
  erased,
  version,
  onRestore,
}: Pick<Props, 'register' | 'onRestore'> & {
  readonly jurisdiction: string
  readonly versions: readonly RecordVersion[]
  readonly erased: HistoryAnswer['erased']
  readonly version: RecordVersion
}): ReactNode {
  const roadmap = useOutline()
  const whoOf = useNameOf()
  const isLast = version.version === versions.length
  const institutionOf = ({ institution }: RecordVersion) =>
    institutionName(roadmap, { jurisdiction, institution })
  const before = versions[version.version - 2]
  const title = history.version(
    numberText(version.version),
    history.actions[version.action],
    whoOf(version.person),
    momentText(version.at),
  )
  return (
    <details open={isLast} className="dictionary-entry">
      <summary>{title}</summary>
      {version.reason && (
        <p>
          {history.reason} {version.reason}
        </p>
      )}
      {version.record.isDeliberate && <p>{history.onPurpose}</p>}
      <ErasedLines register={register} erased={erased} version={version.version} />
      <Changes changes={changesBetween(register, institutionOf, before, version)} label={title} />
      {!isLast && onRestore && (
        <button type="button" onClick={() => onRestore(version)}>
          {history.restore(numberText(version.version))}
        </button>
      )}
    </details>
  )
}

export function RecordHistory({ register, record, onRestore }: Props): ReactNode {
  const { versions, erased } = useHistory({ register, record }).data ?? { versions: [], erased: [] }
  return (
    <section aria-labelledby="history">
      <h2 id="history">{history.heading}</h2>
      {versions.toReversed().map((version) => (
        <Version
          key={version.version}
          register={register}
          jurisdiction={record.jurisdiction}
          versions={versions}
          erased={erased}
          version={version}
          onRestore={onRestore}
        />
      ))}
    </section>
  )
}
