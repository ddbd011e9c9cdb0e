// Words in sr-Cyrl of single sign-on.
import type { providerWords as en } from '../../en/people/provider.ts'
import type { Sameness } from '../../index.ts'

const problems: Readonly<Record<string, string>> = {
  'provider-silent':
    'Јединствена пријава не одговара како треба. Покушајте поново, или се пријавите лозинком.',
  'provider-wrong': 'Јединствена пријава није на поуздан начин навела ко сте. Покушајте поново.',
  'provider-late':
    'Јединствена пријава је започета пре предуго времена, или у другом прегледачу. Почните поново.',
  'provider-unverified':
    'Јединствена пријава није проверила вашу адресу е-поште. Пријавите се лозинком, или питајте онога ко је одржава.',
  'provider-stranger':
    'Нико вас није позвао у овај Waymark под овом адресом е-поште. Обратите се администратору.',
  'provider-one-factor':
    'Ваш налог тражи други фактор, а јединствена пријава га није тражила. Пријавите се лозинком и кодом.',
  'access-ended': 'Ваш приступ је укинут: више немате ниједну улогу. Обратите се администратору.',
}

export const providerWords: Sameness<typeof en> = {
  problems,
  enter: (name) => `Пријави се преко: ${name}`,
}
