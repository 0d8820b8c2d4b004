/** What each rule of docs/regelgrundlag.md says, in Danish, for the pages in docs/regler. Numbers that are rule data stand in the page's table, not here. */
export interface Regel {
  readonly id: string;
  readonly titel: string;
  readonly hvad: string;
}

const regel = (id: string, titel: string, hvad: string): Regel => ({ id, titel, hvad });

export const REGLER: readonly Regel[] = [
  regel("U0", "Udtræksdatoen", "Den dag, data er trukket: den, brugeren har sat, ellers en celle ved *Udtrukket*, *Udtræksdato* eller *Opdateret*, ellers den seneste hændelse i data. En måned, der slutter efter den dag, dømmes ikke som fakta, og hændelser efter den er planlagt, ikke afholdt."),

  regel("G1", "Ydelsesgrupperne", "De ni grupper, myndigheden trykker, og totalen *Ydelsesgrupper i alt*. Både gamle og nye navne godtages."),
  regel("G2", "Stavemåder", "Kendte stavemåder føres til gruppens navn. Et ukendt navn gættes aldrig: det er et problem i data med sin celle, rækken holdes ude af alle mål, og det tælles i rapporten."),
  regel("G3", "Førtidspension", "Førtidspension er ikke med i noget mål. Rækkerne genkendes, holdes ude og tælles i rapporten."),
  regel("G4", "Overgangsydelse", "Overgangsydelse tæller kun uden for selvforsørgelses- og hjemrejse- eller introduktionsprogrammet."),
  regel("G5", "Hvem der har pligt", "I tidlig indsats er der kun pligt til tilbud for nogle grupper; pligten til samtaler gælder alle ni. I fokusmålene tæller alle ni i begge mål."),

  regel("P1", "Anciennitet på samme ydelse", "Anciennitet regnes på den samme ydelse. Skift af ydelse begynder forfra, medmindre [P5] siger andet."),
  regel("P2", "Hvornår et forløb brydes", "Et forløb brydes kun, når en hel kalendermåned, fra første til sidste dag, er uden ydelsen. Mindre huller er med i forløbet."),
  regel("P3", "A-dagpenge", "På a-dagpenge lægges dagene sammen over alle personens perioder. Huller bryder ikke og lægger ikke til. Personen skal være på a-dagpenge dagen før opgørelsesdatoen."),
  regel("P4", "Sygedagpenge", "Hver periode på sygedagpenge er sit eget forløb. Perioder, der støder op til hinanden, lægges ikke sammen; overlappende gør."),
  regel("P5", "Efter overgangsydelse", "Kontanthjælp og uddannelseshjælp efter overgangsydelse regnes fra overgangsydelsens start, når der ikke ligger en hel kalendermåned imellem."),
  regel("P6", "Anciennitet ved månedens slutning", "Personen har n måneders anciennitet, når startdatoen plus n måneder senest er opgørelsesdatoen, og forløbet dækker dagen før. Slutdatoen er sidste dag på ydelsen."),
  regel("P7", "Overlap og fejl i perioder", "Overlappende og ens perioder lægges sammen og meldes. Slut før start, manglende start eller en ulæselig dato gør personen uvis, hvor det kan betyde noget."),
  regel("P8", "Kommunen", "Personen hører til den kommune, der står på den seneste periode, som er begyndt før opgørelsesdatoen."),
  regel("P9", "Fritagne", "En person, der er fritaget dagen før opgørelsesdatoen, tages ud af det mål, fritagelsen vedrører, før nævneren tælles. Fritagne tælles i rapporten."),

  regel("F1", "Nævner og vindue", "Nævneren er personer på en af de ni grupper med anciennitet nok ved opgørelsesdatoen, den første dag efter måneden. Vinduet er de 12 måneder før den dag."),
  regel("F2", "Fokusmålet for samtaler", "Personen tæller, når der er afholdt samtaler nok i vinduet."),
  regel("F3", "Fokusmålet for tilbud", "Personen tæller, når der er mindst ét tilbud, som tæller, eller ordinære løntimer nok i vinduet."),
  regel("F4", "Årets tal", "Årets tal er gennemsnittet af de 12 måneders andele, som regel for alle grupper under ét. Den samlede andel står ved siden af; giver de to hver sin dom, er året uafklaret. En måned uden tal gør året foreløbigt; en måned uden personer udelades."),
  regel("F5", "Grænserne", "Andelen *uden* skal være mindre end grænsen; lige på grænsen er ikke nok. En måned bruger grænsen på sin sidste dag, et år den 31. december."),
  regel("F6", "Tilbud, der tæller", "Virksomhedsplacering og ordinær uddannelse tæller. Mentor alene gør ikke. En ukendt type er et problem i data, og tilbuddet er uvist. Løntimer tæller kun i fokusmålene."),
  regel("F7", "Øvrig vejledning og opkvalificering", "Tæller efter startdatoen. I en mellemtid tæller det kun i gruppen uddannelseshjælp."),
  regel("F8", "Samtaler, der tæller", "Afholdte samtaler tæller. Aflyst, udeblevet og planlagt gør ikke. Et andet ord er et problem i data, og samtalen er uvis. Flere samtaler samme dag tæller som én."),
  regel("F9", "Hændelser på en anden ydelse", "Inden for vinduet tæller en hændelse, uanset hvilken ydelse personen fik den dag. Hændelser uden forløb, før den første eller efter den sidste dag på ydelse meldes."),
  regel("F10", "Tilbud og løntimer i vinduet", "Et tilbud tæller i de vinduer, dets dage rører. En måneds løntimer hører til måneden; flere rækker lægges sammen. Reglen på månedens sidste dag gælder for hele vinduet."),
  regel("F11", "Person i to grupper", "En person i to grupper står i hver gruppes række og én gang i totalen, med *ja*, hvis en af rækkerne er ja."),

  regel("R1", "Resultatmålet", "Ikke opfyldt kun, når det faktiske antal er større end det forventede. Lige mange er opfyldt, og hvor langt der er, er uden betydning."),
  regel("R2", "Under ét", "Afgøres på alle ydelser under ét: dagpenge, kontanthjælp og sygedagpenge. Uden en total lægges de tre sammen. En trykt total, der afviger mere end afrundingen, meldes; den trykte bruges."),
  regel("R3", "Potentialet", "Potentialet og dets fortegn bruges aldrig til dommen: der findes lister, hvor færre end forventet står som positive personer og negativt potentiale."),
  regel("R4", "Perioden", "Målet opgøres hvert halve år på fire kvartaler. Afgørelsen bruger den seneste periode, der slutter senest 31. december i måleåret."),
  regel("R5", "Antal før andele", "Antal afgør før andele. Lige store, afrundede andele uden antal kan ikke afgøres. Lige mange i hele tiere er opfyldt, men mærkes."),

  regel("S1", "Afgørelsen", "Er resultatmålet opfyldt, omfattes kommunen ikke. Er det ikke opfyldt, og er mindst ét gældende fokusmål heller ikke, omfattes den. Er alle gældende fokusmål opfyldt, omfattes den ikke."),
  regel("S2", "Uafklaret og foreløbig", "Afgørelsen er kun uafklaret, når det ukendte kunne ændre den. Den er foreløbig, når en del, der betød noget, er det."),
  regel("S3", "Måleårene", "Måleåret bestemmer, om ordningen gælder, og hvilke fokusmål der bruges. Vurderingen er i april året efter."),
  regel("S4", "Sagsgennemgang", "Efter *omfattes* følger en sagsgennemgang, som forklarer årsagerne og dækker de grupper, hvor fokusmålene ikke var opfyldt."),
  regel("S5", "Hvornår tallene er endelige", "En måneds tal offentliggøres nogle uger efter dens slutning og er først endelige senere. Tal, der er trukket før det, er foreløbige."),

  regel("T0", "Seks måneders anciennitet", "Måneden måler dem, der når seks måneder i den. Vinduet går fra forløbets start til dagen før den dag, de nås; den dag hedder *D* i eksemplerne. Der skal være afholdt samtaler nok og, for grupper med pligt, være mindst ét tilbud. Løntimer tæller ikke."),
  regel("T1", "Modellen fra 2022", "Henvendelse, når for mange mangler det i hver af tre måneder i træk, gruppe for gruppe og mål for mål. Det seneste løb er status; tidligere er observationer. En tom måned kan ikke udløse."),
  regel("T2", "Genopretning", "Dømmes kun for de par, et brev har nævnt. Genoprettet, når andelen uden er under grænsen i mindst én af de tre måneder efter brevets måned, eller der er for få personer i en af dem. Præcis på grænsen er ikke under."),
  regel("T3", "Indskærpet henvendelse", "Ikke genoprettet: redegørelse og genopretningsplan på højst seks måneder. Fristen står i brevet og beregnes aldrig. Anden opfølgning er de tre måneder efter det andet brev."),
  regel("T4", "Over grænsen uden brev", "Rækker over grænsen, som intet brev har nævnt, er observationer, ikke domme."),
  regel("T5", "Modellen fra 2023", "Henvendelse, når for få har fået det i seks måneder i træk for alle grupper under ét, og der er personer nok i hver måned. Det er et tilbud om hjælp, ikke et krav om en plan. Præcis på grænsen er nok."),
  regel("T6", "Fra juli 2026", "Kravet til andelen er lempeligere, grupperne er færre, og på a-dagpenge kræves færre samtaler. Personer i arbejdspligt er ude, og kontanthjælp uden kendt parathed er uvis. Opfølgningen kendes ikke."),
  regel("T7", "Manglende måneder", "En manglende måned udløser ikke og genopretter ikke: løbet er uafklaret, medmindre de andre måneder afgør det alene."),

  regel("D1", "Tal", "Danske tal, rigtige tal, procenttegn, typografisk minus og hårde mellemrum læses. En kolonne med andele er 0–100 eller 0–1, aldrig blandet."),
  regel("D2", "Manglende tal", "En celle med punktum, streg eller ingenting er *mangler*: aldrig nul, aldrig opfyldt."),
  regel("D3", "Perioder", "Måneder, kvartaler og år i de skrivemåder, der bruges: `2022M09`, `2023Q1`, `September 2022`, `sep-22`, en datocelle, `3. kvartal 2020 - 2. kvartal 2021`."),
  regel("D4", "Tabellens form", "Måneder og grupper på begge leder, kommune som titel, flere overskriftsrækker, totaler og noter under. Brevets tabeller læses, som de er trykt."),
  regel("D5", "Trykte andele", "Trykte andele har én decimal og tages som trykt, med flaget *afrunding*, når en halv tiendedel kunne vende dommen."),
  regel("D6", "Totalen", "En trykt total bruges. Uden lægges grupperne sammen, når de har antal. Er den trykte en anden end summen, meldes det. Med en kolonne for ydelsesvarighed tager fokusmålene rækkerne fra 12 måneder."),

  regel("U1", "Ja, nej og uvist", "En persons svar er *ja*, *nej* eller *uvist*, med en begrundelse, der nævner det fundne, kravet og cellerne."),
  regel("U2", "Andele er intervaller", "En andel har et *mindst* og et *højst*, når nogen er uvisse. Dommen gives kun, når hele intervallet er enigt; ellers uafklaret. Ingen personer er *ikke relevant*, aldrig 0 pct."),
  regel("U3", "Nøjagtige tal", "Andele sammenlignes som hele tal eller brøker, aldrig afrundet. Timer regnes i hundrededele."),
  regel("U4", "Hvad en dom bærer", "Regel, version og datoer, kilde, grænse, tal, afstand, de antagelser, der afgjorde den, og cellerne. Afstanden er det færreste antal personer, som skal til."),
  regel("U5", "Frister", "Den sidste dag i den første måned, ved hvis slutning personen er i nævneren og ville mangle det, hvis forløbet fortsætter. I tidlig indsats dagen før de seks måneder."),
];
