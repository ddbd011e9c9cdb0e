// Help in sq for each page of the workplace: what to do there first, and what to know.
import type { helpWords as en } from '../en/help.ts'
import type { Sameness } from '../index.ts'

export const helpWords: Sameness<typeof en> = {
  '/indicators/$id/explore':
    'Zgjidhni mbi grafikun çfarë krahasohet. Hapni një shifër për të parë nga se përbëhet, deri te regjistrimet që lejoheni t’i lexoni. Një shifër që askush nuk e ka raportuar është e panjohur, dhe jo zero.',
  '/explore':
    'Zgjidhni një tregues, pastaj çfarë qëndron në rreshta dhe çfarë në kolona. Fiksojeni pamjen për ta gjetur përsëri, ose shkarkoni atë që shihni. Kush e hap adresën sheh shifrat që lejohet t’i shohë vetë.',
  '/views/$id':
    'Hapeni pamjen për ta parë me shifrat e sotme. Janë ruajtur emri dhe zgjedhja, dhe jo shifrat. Në të shihni atë që ju lejohet ta shihni vetë.',
  '/signals':
    'Hapni së pari regjistrimet e sinjalit: mund të jetë rritje e vërtetë, futje e vonuar ose gabim. Një muaj në të cilin nuk u regjistrua asgjë është i panjohur derisa dikush ta deklarojë të plotë.',
  '/cohorts':
    'Zgjidhni një regjistër dhe sa zgjat një kohortë. Lexojeni tabelën nga e majta në të djathtë: sa regjistrime kishin arritur çdo hap pas kaq muajsh. Numrat me shënimin “deri tani” do të rriten ende.',
  '/durations':
    'Zgjidhni çfarë matet dhe kufizojeni sipas juridiksionit ose ditës. Shikoni kolonën e regjistrimeve që shkojnë prapa: në to një ditë është e gabuar dhe duhet korrigjuar.',
  '/documents':
    'Zgjidhni juridiksionin dhe vitin. Shifrat dhe sinjalet plotësohen vetë; ajo që gjykojnë njerëzit shkruhet në regjistrime, dhe te secili çon një lidhje. Printojeni faqen për ta pasur në letër ose si PDF.',
  '/assessments':
    'Çdo qelizë është një synim në një juridiksion. Hapeni për të lexuar arsyetimin dhe provat, ose për t’i shkruar nëse roli juaj e lejon. Një qelizë bosh do të thotë se askush nuk e ka vlerësuar për këtë raport.',
  '/assessments/$jurisdiction/$report/$code':
    'Zgjidhni shkallën e arritur, shkruani arsyetimin dhe lidhni provat. Çdo version i ruajtur mbetet me emrin tuaj dhe mund të lexohet përsëri.',
  '/submissions':
    'Filloni me atë që ju pret. Hapni një raport për të parë çfarë ka në të, cilët hapa mund të ndërmerrni dhe kush e ka ndryshe në dorë. Te ajo që është me vonesë shkruhet sa ditë.',
  '/submissions/$jurisdiction/$product/$report':
    'Lexoni çfarë thotë raporti dhe çfarë ka ndryshuar që nga nënshkrimi i fundit. Pastaj ndërmerrni një hap: ai mbetet në historik me emrin tuaj. Kush e kthen raportin shkruan çfarë duhet korrigjuar.',
  '/action-plans':
    'Hapni një plan për të lexuar objektivat dhe aktivitetet e tij. Nëse roli juaj lejon të shkruajë plane, filloni këtu një të ri. Një draft nuk e sheh askush jashtë juridiksionit.',
  '/action-plans/$jurisdiction/$plan':
    'Shkruani së pari një objektiv, pastaj aktivitetet nën të: kush i kryen dhe deri kur. Lidheni secilin me synimin të cilit i shërben. Versionet e mëparshme mbeten në historik.',
  '/requests':
    'Përgjigjuni së pari asaj që ju kërkohet; te ajo që është me vonesë kjo shkruhet. Hapni një kërkesë për të parë çdo hap të saj. Një kërkesë e re fillohet nga këtu.',
  '/requests/new':
    'Zgjidhni çfarë kërkohet dhe nga kush. Atëherë hapet formulari; kur e ruani regjistrimin, kërkesa dërgohet dhe afati fillon.',
  '/requests/unopened':
    'Shënoni për çfarë duhet hapur një kërkesë. Secila merr kërkesën e vet, me afat. Ajo që nuk shënohet mbetet në këtë listë.',
  '/requests/$register/$jurisdiction/$record':
    'Ndërmerrni hapin që ju ofrohet. Pala tjetër sheh atë që dërgon hapi, dhe asgjë tjetër nga regjistrimi juaj. Çdo hap është në historikun më poshtë.',
  '/hand-on':
    'Zgjidhni një listë dhe ditët, shikoni çfarë ka në të dhe shkarkojeni. Përcilleni vetë në mënyrën e dakorduar: Waymark nuk ia dërgon askujt.',
  '/registers':
    'Hapni një regjistër për të parë regjistrimet e tij, ose shtoni një të ri. Draftet që keni filluar në këtë pajisje dhe ende nuk i keni ruajtur qëndrojnë mbi regjistrat.',
  '/registers/$id':
    'Kërkoni, ose kufizojeni listën sipas juridiksionit, ditës ose çdo përgjigjeje. Zgjidhni kolonat, ruajeni pamjen me një emër dhe shkarkoni atë që tregon lista. Regjistrime të veçanta shtoni me dorë, dhe tabela të tëra me një import.',
  '/registers/$id/new':
    'Përgjigjuni asaj që dini; është shënuar çfarë nuk mund të mbetet bosh. Drafti mbetet në këtë pajisje derisa ta ruani regjistrimin. Nëse ka një regjistrim shumë të ngjashëm, do të pyeteni para se të ruhet ky.',
  '/registers/$id/map':
    'Zgjidhni si shfaqen regjistrimet: në gjashtëkëndësha, si pika, sipas pjesëve të juridiksioneve, si vatra ose si rrugë. Tabelat më poshtë thonë të njëjtën gjë me numra. Numërohen vetëm regjistrimet që lejoheni t’i hapni.',
  '/registers/$id/$jurisdiction/$record':
    'Për të korrigjuar një përgjigje, ndryshojeni dhe thoni pse: versioni i mëparshëm mbetet. Një regjistrim që nuk duhet të jetë aty tërhiqet, dhe historiku i tij mbetet.',
  '/registers/$id/import':
    'Dërgoni tabelën tuaj siç është, ose plotësoni formularin. Do të shihni çfarë plotëson çdo kolonë dhe çfarë do të bënte çdo rresht. Nuk merret asgjë pa e thënë ju.',
  '/registers/$id/waiting':
    'Korrigjoni një rresht dhe merreni, ose hidheni poshtë. Sa kohë që pret, nuk numërohet, dhe muajt përkatës nuk janë të plotë.',
  '/registers/$id/rules':
    'Hapni një rregull për të parë regjistrimet që e shkelin sot. Korrigjoni një regjistrim, ose lexoni arsyen me të cilën u ruajt.',
  '/imports':
    'Hapni një import për të parë çfarë bëri ose çfarë pret. Ai që është marrë mund të zhbëhet, përveç kur regjistrimet janë ndryshuar që atëherë.',
  '/imports/$import':
    'Kontrolloni së pari çfarë plotëson çdo kolonë, pastaj problemet. Shkarkoni skedarin me problemet e shënuara, korrigjojeni dhe dërgojeni përsëri, ose merrni rreshtat që janë të drejtë.',
  '/hand-in-figures':
    'Shkarkoni formularin, plotësojeni dhe dërgojeni. Para se të merret gjë, shihni çfarë është e re, çfarë ndryshon dhe çfarë bie në kundërshtim me shifrat që janë tashmë aty.',
  '/quality':
    'Kufizojeni listën, pastaj hapni një gjetje për të parë çfarë thonë burimet e saj. Kërkoni që burimi të korrigjohet, ose pranojeni gjetjen me një arsye që të tjerët mund ta lexojnë.',
  '/completeness':
    'Zgjidhni një raport. Tabela thotë për çdo juridiksion çfarë ka dhe çfarë mungon. Një shifër është numëruar saktë vetëm aty ku të gjithë që e mbajnë regjistrin e deklarojnë të plotë.',
  '/completeness/statements':
    'Kur mbaron një muaj, deklaroni se regjistri është i plotë për të, ose se nuk ndodhi asgjë. Vetëm atëherë numërimi i tij është i saktë dhe mungesa e regjistrimeve do të thotë 0.',
  '/account':
    'Vendosni së pari një faktor të dytë. Pastaj shikoni ku jeni identifikuar dhe mbyllni atë që nuk e njihni. Këtu zgjidhni edhe gjuhën dhe e-mailet, dhe caktoni një zëvendës.',
  '/people':
    'Ftoni dikë me një rol dhe thoni për cilin juridiksion ose institucion e mban. Fjalëkalimin e zgjedh vetë me një lidhje që vlen një herë. Mbylleni hyrjen e atij që largohet.',
  '/people/$person':
    'Këtu jepni dhe hiqni role, krijoni një lidhje të re për atë që ka humbur fjalëkalimin, ose mbyllni hyrjen. Secili nga këta hapa është në ditarin e auditimit.',
  '/readings':
    'Kërkoni lexime që nuk i shpjegoni dot dhe pyesni atë që i bëri. Leximi i përsëritur i të njëjtave versione brenda pak minutash është një rresht.',
  '/openings':
    'Hapni përgjigje të ndjeshme vetëm kur duhet patjetër, dhe shkruani pse. Juridiksioni njoftohet menjëherë, dhe hyrja mbaron vetë.',
  '/erasures':
    'Thoni regjistrimet dhe bazën ligjore; vendos një person tjetër. Kontrollojini të dyja dy herë: përgjigjet e fshira nuk i kthen dot askush.',
  '/audit':
    'Kufizojeni ditarin sipas personit, veprimit, juridiksionit ose ditës dhe shkarkoni atë që shihni. Kontrolli në fund të faqes provon se asnjë zë nuk është ndryshuar apo hequr.',
}
