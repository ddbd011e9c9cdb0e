// Words in sr-Cyrl of pinned views.
import type { pinWords as en } from '../../en/analysis/pins.ts'
import type { Sameness } from '../../index.ts'

export const pinWords: Sameness<typeof en> = {
  pin: 'Закачи овај приказ',
  pinLead:
    'Приказ се чува под својим именом, за вас и за оне којима дате његову адресу. Подаци се не чувају: стоје онакви какви су кад се приказ отвори.',
  name: 'Име',
  pinIt: 'Закачи',
  pinned: (name) => `„${name}“ је закачен.`,
  own: 'Прикази које сте закачили',
  ownLead: 'Колеге које се овде пријаве могу да отворе приказ чију им адресу дате.',
  none: 'Још нисте закачили ниједан приказ.',
  newName: 'Ново име',
  rename: 'Преименуј',
  renameOf: (name) => `Преименуј „${name}“`,
  copy: 'Копирај адресу',
  copyOf: (name) => `Копирај адресу приказа „${name}“`,
  copied: 'Адреса је копирана.',
  unpin: 'Откачи',
  unpinOf: (name) => `Откачи „${name}“`,
  unpinAsk: (name) => `Откачити „${name}“? Ко има његову адресу више га неће наћи.`,
  unpinYes: 'Да, откачи',
  keep: 'Задржи',
  all: 'Сви закачени прикази',
  title: 'Закачен приказ',
  by: (name, day) => `Закачио/ла: ${name}, ${day}.`,
  byYou: (day) => `Закачили сте га ${day}.`,
  ownRights: 'У њему видите оно што сами смете да видите.',
  open: 'Отвори приказ',
}
