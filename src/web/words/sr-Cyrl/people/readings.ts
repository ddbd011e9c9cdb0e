// Words in sr-Cyrl of who was shown what is sensitive.
import type { readingWords as en } from '../../en/people/readings.ts'
import type { Sameness } from '../../index.ts'

export const readingWords: Sameness<typeof en> = {
  title: 'Ко је читао осетљиво',
  lead: 'Један ред за сваки приказ у којем су показани осетљиви одговори записа. Намењено је онима који читају дневник јурисдикције; оно што не смеју да виде није набројано.',
  none: 'Још није прочитано ништа што смете да погледате.',
  when: 'Када',
  by: 'Ко',
  jurisdiction: 'Јурисдикција',
  register: 'Евиденција',
  what: 'Шта',
  whats: {
    record: 'запис',
    history: 'историја записа',
    list: 'списак',
    file: 'датотека са списком',
  },
  byOpening: '(отворено уз наведен разлог)',
  records: 'Записи',
  one: (id) => `Запис ${id}`,
}
