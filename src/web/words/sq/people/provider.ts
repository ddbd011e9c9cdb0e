// Words of single sign-on, in sq.
import type { providerWords as en } from '../../en/people/provider.ts'
import type { Sameness } from '../../index.ts'

const problems: Readonly<Record<string, string>> = {
  'provider-silent':
    'Identifikimi i përbashkët nuk përgjigjet siç duhet. Provoni përsëri, ose identifikohuni me fjalëkalim.',
  'provider-wrong': 'Identifikimi i përbashkët nuk tha kush jeni në mënyrë të besueshme. Provoni përsëri.',
  'provider-late':
    'Identifikimi i përbashkët filloi tepër kohë më parë, ose në një shfletues tjetër. Fillojeni përsëri.',
  'provider-unverified':
    'Identifikimi i përbashkët nuk e ka verifikuar adresën tuaj të e-mailit. Identifikohuni me fjalëkalim, ose pyesni atë që e drejton.',
  'provider-stranger':
    'Askush nuk ju ka ftuar në këtë Waymark me këtë adresë e-maili. Pyesni një administrator.',
  'provider-one-factor':
    'Llogaria juaj kërkon një faktor të dytë, dhe identifikimi i përbashkët nuk kërkoi asnjë. Identifikohuni me fjalëkalim dhe kod.',
  'access-ended': 'Qasja juaj është mbyllur: nuk keni më asnjë rol. Pyesni një administrator.',
}

export const providerWords: Sameness<typeof en> = {
  problems,
  enter: (name) => `Identifikohu me ${name}`,
}
