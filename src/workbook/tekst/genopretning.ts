/** The skeleton of the redegørelse and the genopretningsplan [T3], and of the case review [S4]. */
export interface Afsnit {
  readonly titel: string;
  readonly vejledning: string;
}

export const REDEGOERELSE: Afsnit = {
  titel: "Redegørelse",
  vejledning: "Tallene og det, data viser om årsagerne, er udfyldt. Hvad der ligger bag, skal kommunen selv skrive.",
};

/** The four points that the plan must hold at least [T3]. */
export const PLANPUNKTER = {
  maalgrupper: { titel: "1. Målgrupper, som planen omfatter", vejledning: "De par af indsats og ydelsesgruppe, som myndighedens brev nævner." },
  initiativer: { titel: "2. Konkrete initiativer", vejledning: "Skriv hvad der gøres, hvem der har ansvaret, og hvornår det begynder. Det, I skriver, bliver stående ved næste kørsel." },
  maal: { titel: "3. Mål og milepæle", vejledning: "Måned for måned, der følges op på: hvor mange kendte personer der når seks måneder på ydelsen, og hvor mange af dem der mindst mangler at få indsatsen, for at grænsen holder. Skriv jeres egne mål ved siden af." },
  opfoelgning: { titel: "4. Politisk og ledelsesmæssig opfølgning", vejledning: "Skriv hvornår der følges op, hvem der gør det, og hvad der lægges frem." },
} as const satisfies Readonly<Record<string, Afsnit>>;

export const SAGSGENNEMGANG: Afsnit = {
  titel: "Sagsgennemgang",
  vejledning: "Kommunen er omfattet af skærpet tilsyn. Gennemgangen skal belyse årsagerne og omfatter de grupper, hvor målet ikke er opfyldt.",
};

/** What the review must look into [S4]. */
export const AARSAGSEMNER = ["Organisatoriske forhold", "Ledelsesmæssige forhold", "Administrative forhold"] as const;
