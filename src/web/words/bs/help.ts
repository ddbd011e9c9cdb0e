// Help in bs for each page of the workplace: what to do there first, and what to know.
import type { helpWords as en } from '../en/help.ts'
import type { Sameness } from '../index.ts'

export const helpWords: Sameness<typeof en> = {
  '/indicators/$id/explore':
    'Iznad grafikona izaberite šta se upoređuje. Otvorite brojku da vidite od čega je sastavljena, sve do zapisa koje smijete čitati. Brojka koju niko nije prijavio nije poznata, a nije nula.',
  '/explore':
    'Izaberite pokazatelj, zatim šta stoji u redovima, a šta u kolonama. Zakačite prikaz da biste ga ponovo našli, ili preuzmite ono što vidite. Ko otvori adresu vidi brojke koje sam smije vidjeti.',
  '/views/$id':
    'Otvorite prikaz da ga vidite sa današnjim brojkama. Sačuvani su naziv i izbor, a ne brojke. U njemu vidite ono što sami smijete vidjeti.',
  '/signals':
    'Najprije otvorite zapise signala: to može biti stvaran porast, zakašnjeli unos ili greška. Mjesec u kojem ništa nije zabilježeno nije poznat dok neko ne izjavi da je potpun.',
  '/cohorts':
    'Izaberite evidenciju i koliko traje jedna kohorta. Tabelu čitajte slijeva nadesno: koliko je zapisa stiglo do svakog koraka poslije toliko mjeseci. Brojevi sa oznakom „do sada“ još će rasti.',
  '/durations':
    'Izaberite šta se mjeri i suzite izbor po jurisdikciji ili danu. Pogledajte kolonu zapisa koji teku unazad: u njima je neki dan pogrešan i treba ga ispraviti.',
  '/documents':
    'Izaberite jurisdikciju i godinu. Brojke i signali upisuju se sami; ono što ljudi procjenjuju piše u zapisima, i do svakog vodi veza. Odštampajte stranicu da biste je imali na papiru ili kao PDF.',
  '/assessments':
    'Svako polje je jedan podcilj u jednoj jurisdikciji. Otvorite ga da pročitate obrazloženje i dokaze, ili da ih napišete ako vaša uloga to smije. Prazno polje znači da ga za ovaj izvještaj niko nije ocijenio.',
  '/assessments/$jurisdiction/$report/$code':
    'Izaberite dostignuti stepen, napišite obrazloženje i povežite dokaze. Svaka sačuvana verzija ostaje sa vašim imenom i može se ponovo pročitati.',
  '/submissions':
    'Počnite od onoga što vas čeka. Otvorite izvještaj da vidite šta je u njemu, koje korake možete preduzeti i kod koga je inače. Uz ono što kasni piše koliko dana.',
  '/submissions/$jurisdiction/$product/$report':
    'Pročitajte šta izvještaj kaže i šta se promijenilo od posljednjeg potpisa. Zatim preduzmite korak: on ostaje u historiji sa vašim imenom. Ko vrati izvještaj, piše šta treba ispraviti.',
  '/action-plans':
    'Otvorite plan da pročitate njegove ciljeve i aktivnosti. Ako vaša uloga smije pisati planove, novi započnite ovdje. Nacrt ne vidi niko izvan jurisdikcije.',
  '/action-plans/$jurisdiction/$plan':
    'Najprije napišite cilj, zatim aktivnosti ispod njega: ko ih provodi i do kada. Svaku povežite sa podciljem kojem služi. Ranije verzije ostaju u historiji.',
  '/requests':
    'Najprije odgovorite na ono što se traži od vas; kod onoga što kasni to i piše. Otvorite zahtjev da vidite svaki njegov korak. Novi zahtjev započinje se odavde.',
  '/requests/new':
    'Izaberite šta se traži i od koga. Tada se otvara obrazac; kad sačuvate zapis, zahtjev se šalje i rok počinje teći.',
  '/requests/unopened':
    'Označite za šta treba otvoriti zahtjev. Svako dobija svoj zahtjev, sa rokom. Ono što nije označeno ostaje na ovom spisku.',
  '/requests/$register/$jurisdiction/$record':
    'Preduzmite korak koji vam je ponuđen. Druga strana vidi ono što korak šalje, i ništa drugo iz vašeg zapisa. Svaki korak stoji u historiji ispod.',
  '/hand-on':
    'Izaberite spisak i dane, pogledajte šta u njemu stoji i preuzmite ga. Proslijedite ga sami dogovorenim putem: Waymark ga nikome ne šalje.',
  '/registers':
    'Otvorite evidenciju da vidite njene zapise, ili joj dodajte zapis. Nacrti koje ste započeli na ovom uređaju, a još ih niste sačuvali, stoje iznad evidencija.',
  '/registers/$id':
    'Pretražite spisak, ili ga suzite po jurisdikciji, danu ili bilo kojem odgovoru. Izaberite kolone, sačuvajte prikaz pod imenom i preuzmite ono što spisak prikazuje. Pojedinačne zapise dodajte ručno, a cijele tabele uvozom.',
  '/registers/$id/new':
    'Odgovorite na ono što znate; označeno je šta ne smije ostati prazno. Nacrt ostaje na ovom uređaju dok ne sačuvate zapis. Ako postoji veoma sličan zapis, bit ćete upitani prije nego što se ovaj sačuva.',
  '/registers/$id/map':
    'Izaberite kako se zapisi prikazuju: u šestouglovima, kao tačke, po dijelovima jurisdikcija, kao žarišta ili kao putanje. Tabele ispod kažu isto u brojevima. Računaju se samo zapisi koje smijete otvoriti.',
  '/registers/$id/$jurisdiction/$record':
    'Da biste ispravili odgovor, izmijenite ga i navedite zašto: ranija verzija ostaje. Zapis koji ne treba postojati povlači se, a njegova historija ostaje.',
  '/registers/$id/import':
    'Pošaljite svoju tabelu kakva jeste, ili popunite obrazac. Vidjet ćete šta popunjava koja kolona i šta bi uradio koji red. Ništa se ne preuzima dok vi to ne kažete.',
  '/registers/$id/waiting':
    'Ispravite red i preuzmite ga, ili ga odbacite. Dok čeka, ne računa se, a mjeseci na koje se odnosi nisu potpuni.',
  '/registers/$id/rules':
    'Otvorite pravilo da vidite zapise koji ga danas krše. Ispravite zapis, ili pročitajte obrazloženje uz koje je sačuvan.',
  '/imports':
    'Otvorite uvoz da vidite šta je uradio ili šta čeka. Onaj koji je preuzet može se poništiti, osim ako su zapisi u međuvremenu mijenjani.',
  '/imports/$import':
    'Najprije provjerite šta popunjava koja kolona, zatim probleme. Preuzmite datoteku sa označenim problemima, ispravite je i pošaljite ponovo, ili preuzmite u evidenciju ispravne redove.',
  '/hand-in-figures':
    'Preuzmite obrazac, popunite ga i pošaljite. Prije nego što se bilo šta preuzme vidite šta je novo, šta se mijenja i šta je u suprotnosti sa brojkama koje su već tu.',
  '/quality':
    'Suzite spisak, pa otvorite nalaz da vidite šta kažu njegovi izvori. Tražite da se izvor ispravi, ili prihvatite nalaz uz obrazloženje koje drugi mogu pročitati.',
  '/completeness':
    'Izaberite izvještaj. Tabela za svaku jurisdikciju kaže šta je tu, a šta nedostaje. Brojka je tačno izbrojana samo tamo gdje svi koji vode evidenciju izjave da je potpuna.',
  '/completeness/statements':
    'Kad mjesec prođe, izjavite da je evidencija za njega potpuna, ili da nije bilo slučajeva. Tek tada je broj tačan, a nepostojanje zapisa znači 0.',
  '/account':
    'Najprije podesite drugi faktor. Zatim pogledajte gdje ste prijavljeni i prekinite ono što ne prepoznajete. Ovdje birate i jezik i e-poruke, i određujete zamjenika.',
  '/people':
    'Pozovite korisnika uz ulogu, i navedite za koju jurisdikciju ili instituciju je ima. Lozinku bira sam, pomoću veze koja važi jednom. Onome ko odlazi ukinite pristup.',
  '/people/$person':
    'Ovdje dodjeljujete i oduzimate uloge, pravite novu vezu za onoga ko je izgubio lozinku, ili ukidate pristup. Svaki od ovih koraka stoji u dnevniku revizije.',
  '/readings':
    'Potražite čitanja koja ne možete objasniti i pitajte onoga ko je čitao. Ponovljeno čitanje istih verzija u roku od nekoliko minuta jedan je red.',
  '/openings':
    'Osjetljive odgovore otvarajte samo kad morate, i napišite zašto. Jurisdikcija se odmah obavještava, a pristup prestaje sam.',
  '/erasures':
    'Navedite zapise i pravni osnov; odlučuje drugo lice. Oboje provjerite dvaput: izbrisane odgovore niko ne može vratiti.',
  '/audit':
    'Suzite dnevnik po licu, radnji, jurisdikciji ili danu i preuzmite ono što vidite. Provjera na kraju stranice dokazuje da nijedna stavka nije izmijenjena ni uklonjena.',
}
