// Words of single sign-on, in mk.
import type { providerWords as en } from '../../en/people/provider.ts'
import type { Sameness } from '../../index.ts'

const problems: Readonly<Record<string, string>> = {
  'provider-silent':
    'Единствената најава не одговара како што треба. Обидете се повторно или најавете се со лозинка.',
  'provider-wrong': 'Единствената најава не кажа кој сте на веродостоен начин. Обидете се повторно.',
  'provider-late':
    'Единствената најава е започната премногу одамна или во друг прелистувач. Започнете повторно.',
  'provider-unverified':
    'Единствената најава не ја потврдила вашата адреса за е-пошта. Најавете се со лозинка или прашајте го тој што ја води.',
  'provider-stranger':
    'Никој не ве поканил во овој Waymark со оваа адреса за е-пошта. Прашајте администратор.',
  'provider-one-factor':
    'Вашата сметка бара втор фактор, а единствената најава не побара. Најавете се со лозинка и код.',
  'access-ended': 'Вашиот пристап е укинат: повеќе немате улога. Прашајте администратор.',
}

export const providerWords: Sameness<typeof en> = {
  problems,
  enter: (name) => `Најави се со ${name}`,
}
