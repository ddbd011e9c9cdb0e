// Help in ro for each page of the workplace: what to do there first, and what to know.
import type { helpWords as en } from '../en/help.ts'
import type { Sameness } from '../index.ts'

export const helpWords: Sameness<typeof en> = {
  '/indicators/$id/explore':
    'Alegeți deasupra graficului ce se compară. Deschideți o cifră pentru a vedea din ce este alcătuită, până la înregistrările pe care aveți voie să le citiți. O cifră pe care nu a raportat-o nimeni este necunoscută, nu zero.',
  '/explore':
    'Alegeți un indicator, apoi ce stă pe rânduri și ce stă pe coloane. Fixați vederea pentru a o regăsi, sau descărcați ce vedeți. Cine deschide adresa vede cifrele pe care are voie să le vadă.',
  '/views/$id':
    'Deschideți vederea pentru a o vedea cu cifrele de astăzi. S-au păstrat numele și alegerea, nu cifrele. Vedeți în ea ce aveți voie să vedeți.',
  '/signals':
    'Deschideți mai întâi înregistrările unui semnal: poate fi o creștere reală, o introducere târzie sau o greșeală. O lună în care nu s-a înregistrat nimic este necunoscută până când cineva o declară completă.',
  '/cohorts':
    'Alegeți un registru și cât ține o cohortă. Citiți tabelul de la stânga la dreapta: câte înregistrări au ajuns la fiecare pas după atâtea luni. Numerele marcate „până acum” vor mai crește.',
  '/durations':
    'Alegeți ce se măsoară și restrângeți după jurisdicție sau zi. Priviți coloana înregistrărilor care merg înapoi: în ele o zi este greșită și trebuie îndreptată.',
  '/documents':
    'Alegeți jurisdicția și anul. Cifrele și semnalele se completează singure; ce apreciază oamenii este scris în înregistrări, iar la fiecare duce o legătură. Tipăriți pagina pentru a o avea pe hârtie sau ca PDF.',
  '/assessments':
    'Fiecare celulă este o țintă într-o jurisdicție. Deschideți-o pentru a citi motivele și dovezile, sau pentru a le scrie dacă rolul dumneavoastră permite. O celulă goală înseamnă că nimeni nu a evaluat-o pentru acest raport.',
  '/assessments/$jurisdiction/$report/$code':
    'Alegeți treapta atinsă, scrieți motivele și legați dovezile. Fiecare versiune păstrată rămâne cu numele dumneavoastră și poate fi citită din nou.',
  '/submissions':
    'Începeți cu ce vă așteaptă. Deschideți un raport pentru a vedea ce conține, ce pași puteți face și la cine se află altfel. La ce este întârziat scrie cu câte zile.',
  '/submissions/$jurisdiction/$product/$report':
    'Citiți ce spune raportul și ce s-a schimbat de la ultima semnare. Apoi faceți un pas: el rămâne în istoric cu numele dumneavoastră. Cine returnează raportul scrie ce trebuie îndreptat.',
  '/action-plans':
    'Deschideți un plan pentru a-i citi obiectivele și activitățile. Dacă rolul dumneavoastră poate scrie planuri, începeți aici unul nou. O ciornă nu este văzută de nimeni din afara jurisdicției.',
  '/action-plans/$jurisdiction/$plan':
    'Scrieți mai întâi un obiectiv, apoi activitățile de sub el: cine le face și până când. Legați fiecare activitate de ținta căreia îi servește. Versiunile anterioare rămân în istoric.',
  '/requests':
    'Răspundeți mai întâi la ce vi se cere; la ce este întârziat scrie aceasta. Deschideți o cerere pentru a vedea fiecare pas al ei. O cerere nouă se începe de aici.',
  '/requests/new':
    'Alegeți ce se cere și de la cine. Atunci se deschide formularul; când păstrați înregistrarea, cererea se trimite și termenul începe.',
  '/requests/unopened':
    'Bifați pentru ce trebuie deschisă o cerere. Fiecare primește cererea sa, cu termen. Ce nu este bifat rămâne în această listă.',
  '/requests/$register/$jurisdiction/$record':
    'Faceți pasul care vi se oferă. Cealaltă parte vede ce trimite pasul și nimic altceva din înregistrarea dumneavoastră. Fiecare pas stă în istoricul de mai jos.',
  '/hand-on':
    'Alegeți o listă și zilele, priviți ce conține și descărcați-o. Dați-o mai departe singur pe calea convenită: Waymark nu o trimite nimănui.',
  '/registers':
    'Deschideți un registru pentru a-i vedea înregistrările, sau adăugați una. Ciornele pe care le-ați început pe acest dispozitiv și nu le-ați păstrat încă stau deasupra registrelor.',
  '/registers/$id':
    'Căutați, sau restrângeți lista după jurisdicție, zi sau orice răspuns. Alegeți coloanele, salvați vederea sub un nume și descărcați ce arată lista. Adăugați manual înregistrări singure, iar foi de calcul întregi printr-un import.',
  '/registers/$id/new':
    'Răspundeți la ce știți; este marcat ce nu poate rămâne gol. Ciorna rămâne pe acest dispozitiv până când păstrați înregistrarea. Dacă există o înregistrare foarte asemănătoare, sunteți întrebat înainte ca aceasta să fie păstrată.',
  '/registers/$id/map':
    'Alegeți cum sunt arătate înregistrările: în hexagoane, ca puncte, pe părți ale jurisdicțiilor, ca puncte fierbinți sau ca rute. Tabelele de mai jos spun același lucru în numere. Se numără doar înregistrările pe care aveți voie să le deschideți.',
  '/registers/$id/$jurisdiction/$record':
    'Pentru a corecta un răspuns, schimbați-l și spuneți de ce: versiunea anterioară rămâne. O înregistrare care nu ar trebui să existe se retrage, iar istoricul ei rămâne.',
  '/registers/$id/import':
    'Trimiteți foaia dumneavoastră de calcul așa cum este, sau completați formularul. Vedeți ce completează fiecare coloană și ce ar face fiecare rând. Nu se preia nimic înainte să o spuneți.',
  '/registers/$id/waiting':
    'Îndreptați un rând și preluați-l, sau renunțați la el. Cât timp așteaptă, nu se numără, iar lunile în cauză nu sunt complete.',
  '/registers/$id/rules':
    'Deschideți o regulă pentru a vedea înregistrările care o încalcă astăzi. Corectați o înregistrare, sau citiți motivul cu care a fost păstrată.',
  '/imports':
    'Deschideți un import pentru a vedea ce a făcut sau ce așteaptă. Unul preluat poate fi anulat, cu excepția cazului în care înregistrările s-au schimbat de atunci.',
  '/imports/$import':
    'Verificați mai întâi ce completează fiecare coloană, apoi problemele. Descărcați fișierul cu problemele marcate, îndreptați-l și trimiteți-l din nou, sau preluați rândurile corecte.',
  '/hand-in-figures':
    'Descărcați formularul, completați-l și trimiteți-l. Înainte de a se prelua ceva vedeți ce este nou, ce se schimbă și ce contrazice cifrele care există deja.',
  '/quality':
    'Restrângeți lista, apoi deschideți o constatare pentru a vedea ce spun sursele ei. Cereți corectarea sursei, sau acceptați constatarea cu un motiv pe care alții îl pot citi.',
  '/completeness':
    'Alegeți un raport. Tabelul spune pentru fiecare jurisdicție ce există și ce lipsește. O cifră este numărată exact doar acolo unde toți cei care țin registrul îl declară complet.',
  '/completeness/statements':
    'Când o lună s-a încheiat, declarați că registrul este complet pentru ea, sau că nu s-a întâmplat nimic. Numai atunci numărătoarea este exactă, iar lipsa înregistrărilor înseamnă 0.',
  '/account':
    'Instalați mai întâi un al doilea factor. Apoi priviți unde sunteți autentificat și încheiați ce nu cunoașteți. Tot aici alegeți limba și e-mailurile și numiți un înlocuitor.',
  '/people':
    'Invitați pe cineva cu un rol și spuneți pentru ce jurisdicție sau instituție îl are. Parola și-o alege singur printr-o legătură valabilă o singură dată. Încheiați accesul celui care pleacă.',
  '/people/$person':
    'Aici dați și luați roluri, faceți o legătură nouă pentru cine și-a pierdut parola, sau încheiați accesul. Fiecare dintre acești pași stă în jurnalul de audit.',
  '/readings':
    'Căutați citirile pe care nu le puteți explica și întrebați-l pe cel care le-a făcut. Citirea din nou a acelorași versiuni în câteva minute este o singură linie.',
  '/openings':
    'Deschideți răspunsuri sensibile doar când trebuie, și scrieți de ce. Jurisdicția este anunțată imediat, iar accesul se încheie singur.',
  '/erasures':
    'Indicați înregistrările și temeiul legal; decide altă persoană. Verificați-le pe amândouă de două ori: răspunsurile șterse nu le poate aduce înapoi nimeni.',
  '/audit':
    'Restrângeți jurnalul după persoană, acțiune, jurisdicție sau zi și descărcați ce vedeți. Verificarea de la sfârșitul paginii dovedește că nicio intrare nu a fost schimbată sau eliminată.',
}
