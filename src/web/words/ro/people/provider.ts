// Romanian words of single sign-on.
import type { providerWords as en } from '../../en/people/provider.ts'
import type { Sameness } from '../../index.ts'

const problems: Readonly<Record<string, string>> = {
  'provider-silent':
    'Autentificarea unică nu răspunde așa cum ar trebui. Încercați din nou, sau autentificați-vă cu parola.',
  'provider-wrong': 'Autentificarea unică nu a spus într-un fel credibil cine sunteți. Încercați din nou.',
  'provider-late': 'Autentificarea unică a fost începută prea demult, sau în alt browser. Începeți din nou.',
  'provider-unverified':
    'Autentificarea unică nu v-a verificat adresa de e-mail. Autentificați-vă cu parola, sau întrebați pe cine o administrează.',
  'provider-stranger':
    'Nimeni nu v-a invitat în acest Waymark cu această adresă de e-mail. Întrebați un administrator.',
  'provider-one-factor':
    'Contul dumneavoastră cere un al doilea factor, iar autentificarea unică nu a cerut niciunul. Autentificați-vă cu parola și un cod.',
  'access-ended': 'Accesul dumneavoastră s-a încheiat: nu mai aveți niciun rol. Întrebați un administrator.',
}

export const providerWords: Sameness<typeof en> = {
  problems,
  enter: (name: string) => `Autentificare cu ${name}`,
}
