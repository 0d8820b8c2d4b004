export const HJAELP = `Tjekker en arbejdsmappe mod statens regler om jobcentre – den samme kørsel som i Excel, uden Excel.

  npm run tjek -- <ind.xlsx> [--ud <ud.xlsx>] [--json <resultat.json>] [--aar 2024] [--opgoerelse 2024-12] [--genberegn] [--loebenumre]

  --ud          Gem arbejdsmappen med tilsynsarkene her. Uden --ud skrives intet; overblikket vises kun.
  --json        Gem resultatet som data her.
  --aar         Måleåret. Uden --aar bruges det nyeste, som tallene rækker til.
  --opgoerelse  Døm, som man kunne ved udgangen af denne måned: månedens sidste dag bruges som udtræksdato.
                Senere måneder dømmes ikke, og senere hændelser er planlagte. Uden --opgoerelse bruges
                udtræksdatoen i arbejdsmappen, ellers den seneste dato i dens data.
  --genberegn   Regn formler med tilføjelsesprogrammets funktioner om, før reglerne køres.
  --loebenumre  Skriv løbenumre i stedet for personnumre på Tilsyn Mangelliste og i resultatet som data.
  --hjaelp      Vis denne tekst.

Arbejdsmappen ændres aldrig. Afslutning: 0 kørslen er gennemført, 2 argumenterne eller filen kan ikke bruges, 1 programmet fejlede.
`;
