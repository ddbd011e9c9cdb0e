// The data dictionary: every data element with its unit, accumulation and dimensions, and every code list.
import type { ReactNode } from 'react'
import { findCode, type CodeList, type DataElement } from '#definition'
import { breakdownName } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { say, words } from '../words/index.ts'

function codeNamesIn(list: CodeList, codes: readonly string[]): string {
  return words.list(
    codes.map((code) => {
      const entry = findCode(list, code)
      return entry ? say(entry.name) : code
    }),
  )
}

function ElementFacts({ element }: { readonly element: DataElement }): ReactNode {
  const roadmap = useRoadmap()
  const { unit, accumulation, alsoPublishedAs = [], dimensions, itemClasses, reporter } = element
  const also = words.list(alsoPublishedAs.map((one) => words.figures.accumulations[one].name))
  return (
    <dl className="facts">
      <dt>{words.data.unit}</dt>
      <dd>{say(unit.name)}</dd>
      <dt>{words.data.accumulation}</dt>
      <dd>
        {words.figures.accumulations[accumulation].name}
        {also !== '' && ` (${words.data.also(also)})`}
      </dd>
      {dimensions.length > 0 && (
        <>
          <dt>{words.data.dimensions}</dt>
          <dd>{words.list(dimensions.map(({ id }) => breakdownName(roadmap, id)))}</dd>
        </>
      )}
      {itemClasses.length > 0 && (
        <>
          <dt>{words.data.classes}</dt>
          <dd>{codeNamesIn(roadmap.itemClasses, itemClasses)}</dd>
        </>
      )}
      <dt>{words.data.reporter}</dt>
      <dd>{words.figures.reporters[reporter]}</dd>
    </dl>
  )
}

function CodeListEntry({ list }: { readonly list: CodeList }): ReactNode {
  return (
    <details className="dictionary-entry">
      <summary>{say(list.name)}</summary>
      <p className="quiet">
        {words.data.follows}: {list.source}
      </p>
      <dl className="glossary">
        {Object.entries(list.codes).map(([code, { name, of, mixed, note }]) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>
              {say(name)}
              {of && <span className="quiet"> ({words.data.made(codeNamesIn(list, of))})</span>}
              {mixed && <span className="mark mark-mixed-class">{words.data.mixed}</span>}
              {note && <span className="note">{say(note)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

export function DataDictionary(): ReactNode {
  const { dataElements, itemClasses, codeLists } = useRoadmap()
  return (
    <section aria-labelledby="dictionary">
      <h2 id="dictionary">{words.data.dictionary}</h2>
      <p className="quiet">{words.data.dictionaryHint}</p>
      {dataElements.map((element) => (
        <details key={element.id} id={`element-${element.id}`} className="dictionary-entry">
          <summary>
            {say(element.name)} <span className="quiet">· {say(element.unit.name)}</span>
          </summary>
          <p className="prose">{say(element.definition)}</p>
          <ElementFacts element={element} />
          <p className="quiet">
            <code>{element.id}</code>
          </p>
        </details>
      ))}
      <h3>{words.data.lists}</h3>
      {[itemClasses, ...codeLists.filter(({ id }) => id !== itemClasses.id)].map((list) => (
        <CodeListEntry key={list.id} list={list} />
      ))}
    </section>
  )
}
