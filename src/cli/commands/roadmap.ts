import type { Command } from 'commander'
import { childrenOf, findContradictions, Refused, reportingAreas, type Roadmap } from '#definition'
import { said, print, tableText, type Settings } from '../workplace/index.ts'
import { say as word } from './commands-sentences.ts'

function elementLines(roadmap: Roadmap, parent: string | undefined, depth: number): string[] {
  const own =
    parent === undefined
      ? roadmap.elements.filter((one) => one.parent === undefined)
      : childrenOf(roadmap.elements, parent)
  return own.flatMap((one) => {
    const time = one.timeframe ? ` (${one.timeframe.text})` : ''
    return [
      `${'  '.repeat(depth)}${one.code}  ${said(one.text)}${time}`,
      ...elementLines(roadmap, one.code, depth + 1),
    ]
  })
}

const name = (thing: { readonly name: { readonly en: string } }) => said(thing.name)

const parts: Record<string, (roadmap: Roadmap) => string> = {
  goals: (roadmap) => elementLines(roadmap, undefined, 0).join('\n'),
  elements: (roadmap) =>
    tableText(
      [word('data-element'), 'Unit', word('head-accumulation'), word('head-dimensions'), 'Name'],
      roadmap.dataElements.map((one) => [
        one.id,
        one.unit.id,
        one.accumulation,
        one.dimensions.map(({ id }) => id).join(' ') || '-',
        name(one),
      ]),
    ),
  kpis: (roadmap) =>
    tableText(
      ['KPI', 'Id', 'Name'],
      roadmap.indicators.map((one) => [one.code, one.id, name(one)]),
    ),
  jurisdictions: (roadmap) =>
    tableText(
      ['Id', 'Name', word('also-accepted')],
      reportingAreas(roadmap).map((one) => [one.id, name(one), Object.values(one.mappings ?? {}).join(', ')]),
    ),
  codes: (roadmap) =>
    [...roadmap.codeLists, roadmap.itemClasses]
      .map(
        (list) =>
          `${list.id}: ${name(list)} (${list.source})\n${Object.entries(list.codes)
            .map(([id, code]) => `  ${id}: ${name(code)}`)
            .join('\n')}`,
      )
      .join('\n\n'),
}

/** `roadmap [part]`: what is monitored, in words. */
export function roadmapCommand(program: Command, settings: () => Settings): void {
  program
    .command('roadmap [part]')
    .description(word('show-what-is-monitored', { keys: Object.keys(parts).join(', ') }))
    .action((part: string | undefined) => {
      const { roadmap } = settings()
      const show = parts[part ?? 'goals']
      if (!show)
        throw new Refused(
          'part-unknown',
          { part: part ?? '', allowed: Object.keys(parts).join(', ') },
          'bad-request',
        )
      if (part === undefined) print(`${name(roadmap)}\n${said(roadmap.vision)}\n`)
      print(show(roadmap))
      const contradictions = findContradictions(roadmap)
      if (contradictions.length > 0)
        throw new Refused('roadmap-contradicts', { contradictions: contradictions.join('\n') }, 'bad-request')
    })
}
