// English words around work on findings: where they are, accepting many of them at once, and asking their source.
import { counted } from '../counted.ts'

export const qualityWorkWords = {
  matrix: {
    caption: 'Open findings by rule and jurisdiction',
    rule: 'Rule',
    all: 'All',
    open: (count: number, shown: string) => counted(count, shown, 'open finding', 'open findings'),
    accepted: (count: string) => `${count} accepted`,
    cell: (area: string, rule: string, numbers: string) => `${area}, ${rule}: ${numbers}`,
    checked: (rules: string, elements: string, version: string) =>
      `${rules} rules were put to the figures of ${elements} data elements, as they are now (version ${version} of the data).`,
    nothingOpen: 'Nothing is open.',
    allAccepted: 'Nothing is open: all that was found was accepted with a reason.',
    everywhere: 'Show all rules and jurisdictions',
  },
  choosing: {
    choose: 'Choose',
    all: (count: number, shown: string) =>
      `Choose ${counted(count, shown, 'open finding of this list', 'open findings of this list')}`,
    chosen: (count: number, shown: string) => `${counted(count, shown, 'finding', 'findings')} chosen`,
    clear: 'Choose none',
    accept: 'Accept what is chosen',
    title: (count: number, shown: string) =>
      `Accept ${counted(count, shown, 'finding', 'findings')} with one reason`,
    preview: 'What is accepted',
    count: 'Findings',
    progress: (done: string, all: string) => `${done} of ${all} done`,
    done: (count: number, shown: string) =>
      `${counted(count, shown, 'finding was', 'findings were')} accepted.`,
    before: (count: number, shown: string) =>
      `${counted(count, shown, 'finding had', 'findings had')} been accepted before and stayed as before.`,
    changed: (count: number, shown: string) =>
      `Left as before, since the figures have changed or are gone: ${counted(count, shown, 'finding', 'findings')}. Look at what is found now.`,
  },
  acts: {
    title: 'Accepted together',
    line: (count: number, shown: string, by: string, moment: string) =>
      `${counted(count, shown, 'finding', 'findings')}, by ${by}, ${moment}:`,
    holding: (count: string, all: string) => `${count} of ${all} still hold.`,
    undo: 'Take all of this back',
    others: 'Take back the others',
    undone: (count: number, shown: string) =>
      `${counted(count, shown, 'acceptance was', 'acceptances were')} taken back.`,
    none: 'Nothing was accepted together yet.',
  },
  asking: {
    ask: 'Ask the source',
    askChosen: 'Ask the source about what is chosen',
    asked: (day: string, whom: string) => `Asked on ${day}: ${whom}.`,
    answered: (day: string) => `Answered on ${day}.`,
    waiting: (day: string) => `An answer is due on ${day}.`,
    over: (state: string) => `State: ${state}.`,
    open: 'Open the request',
    again: 'Ask again',
    manyAreas: 'The chosen findings are of several jurisdictions. Choose those of one to ask its source.',
    title: 'Question about figures',
    lead: 'The institution that keeps the records or gave the figure is asked; it finds the question in its work and by e-mail.',
    about: 'What it is about',
    twice: (count: number, shown: string) =>
      `${counted(count, shown, 'question waits', 'questions wait')} for an answer about the same findings. Ask again only if you have to.`,
    subject: (rule: string, area: string) => `${rule}: ${area}`,
    body: (lines: string) => `Please check the figures and say which are right, or correct them:\n${lines}`,
    keeper: (name: string) => `${name} (keeps the records)`,
    none: 'Nothing of this is found any more: the figures have been corrected.',
  },
} as const
