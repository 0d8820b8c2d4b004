/**
 * From spells to answers per person and counts per municipality, month and group, written from docs/regelgrundlag.md alone.
 *
 * Readings chosen where the text leaves room:
 * - [P9, F11] In the total an exempt row is left out first; the person is *undtaget* there only when every row is.
 * - [P8] Also tidlig indsats uses `t`, the first day after the month, not D.
 * - [T6] Readiness and arbejdspligt are those of the latest period in the row's group that began before D (ties: later row).
 *   Kontanthjælp without known readiness is *uvist* whatever was held; aktivitetsparat kontanthjælp is outside.
 * - [P7] An offer that ends before it starts is read as if neither date could be read: *uvist* wherever it could matter.
 *   An offer with an end that cannot be read is never certain, even where it began: the end could stand before the start.
 *   With a start that cannot be read it lies somewhere up to its end. Hours that cannot be read may be any number.
 */
export const NAEVNER_SQL = /* sql */ `
CREATE TYPE IF NOT EXISTS slags AS ENUM ('fokusmaal', 'tidlig-indsats');
CREATE TYPE IF NOT EXISTS udfald AS ENUM ('ja', 'nej', 'uvist', 'undtaget');
CREATE OR REPLACE MACRO reform() AS 2026 * 12 + 6;

-- [U0] a month is judged only when it ends by the udtræksdato
CREATE OR REPLACE TEMP TABLE maaneder AS
SELECT m, foerste_dag(m + 1) AS t, foerste_dag(m - 11) AS vindue_fra FROM oensket WHERE foerste_dag(m + 1) - 1 <= (SELECT dag FROM udtraek);

-- [P8] of the latest period that began before t; ties: the later row
CREATE OR REPLACE TEMP TABLE bopael AS
SELECT person, fra, lead(fra, 1, aldrig()) OVER (PARTITION BY person ORDER BY fra) AS til, kommune
FROM (SELECT person, fra, arg_max(kommune, raekke) AS kommune FROM perioder GROUP BY person, fra);

-- alene: the person never has two groups, so the row is also the person's answer in the total [F11]
CREATE OR REPLACE TEMP TABLE raekker AS
WITH alle AS (
  -- [F1] 12 months reached at t and on the benefit the day before
  SELECT 'fokusmaal'::slags AS slags, person, gruppe, navn, m, t, vindue_fra, t AS vindue_til FROM ophold JOIN maaneder ON fra < t AND til >= t AND tolv <= t
  UNION ALL
  -- [T0] six months reached in the month and on the benefit the day before D
  SELECT 'tidlig-indsats', person, gruppe, navn, m, t, start, seks FROM ophold JOIN maaneder ON m = maaned_af(seks - 1) WHERE fra < seks AND til >= seks
), grupper_paa AS (SELECT person, min(gruppe) = max(gruppe) AS alene FROM ophold GROUP BY person)
SELECT alle.*, kommune, alene
FROM alle JOIN bopael b ON b.person = alle.person AND b.fra < t AND t <= b.til JOIN grupper_paa g ON g.person = alle.person;

-- one row per person, group and month, known below by its rowid: who is measured, how many interviews it takes, whether on offers too
CREATE OR REPLACE TEMP TABLE maalte AS
-- [F1, F2] all nine groups on both; [T0, G5] offers only where there is offer duty
SELECT r.*, 4 AS krav, slags = 'fokusmaal' OR tilbudspligt AS paa_tilbud, false AS tvivl
FROM raekker r JOIN gruppe_regel g ON g.nr = r.gruppe WHERE slags = 'fokusmaal' OR m < reform()
UNION ALL
-- [T6] A-dagpenge 2 interviews; kontanthjælp not aktivitetsparat; ledighedsydelse interviews only
SELECT r.*, CASE WHEN navn = 'A-dagpenge mv.' THEN 2 ELSE 4 END, navn <> 'Ledighedsydelse', navn = 'Kontanthjælp' AND maalgruppe = 0
FROM raekker r JOIN (
  SELECT person, gruppe, fra, lead(fra, 1, aldrig()) OVER (PARTITION BY person, gruppe ORDER BY fra) AS til, maalgruppe, arbejdspligt
  FROM (SELECT person, gruppe, fra, arg_max(maalgruppe, raekke) AS maalgruppe, arg_max(arbejdspligt, raekke) AS arbejdspligt FROM perioder GROUP BY person, gruppe, fra)
) p ON p.person = r.person AND p.gruppe = r.gruppe AND p.fra < vindue_til AND vindue_til <= p.til
WHERE slags = 'tidlig-indsats' AND m >= reform() AND arbejdspligt = 0 AND (navn IN ('A-dagpenge mv.', 'Ledighedsydelse') OR (navn = 'Kontanthjælp' AND maalgruppe <> 3));
`;

export const SVAR_SQL = /* sql */ `
-- [P9] exempt on the last day of the window
CREATE OR REPLACE TEMP TABLE fritagne AS
SELECT x.rowid AS nr, bit_or(vedroerer) AS vedroerer FROM maalte x JOIN fritagelser f USING (person)
WHERE f.fra < vindue_til AND (f.til = 0 OR f.til >= vindue_til - 1) GROUP BY x.rowid;

-- [F8] one per person and day; status 0 is held, 5 an unknown word
CREATE OR REPLACE TEMP TABLE moeder AS
SELECT person, dag, bool_or(status = 0) AS sikker FROM samtaler WHERE status IN (0, 5) AND dag > 0 GROUP BY person, dag;

CREATE OR REPLACE TEMP TABLE udaterede AS SELECT person, count(*) AS antal FROM samtaler WHERE status IN (0, 5) AND dag <= 0 GROUP BY person;

CREATE OR REPLACE TEMP TABLE holdt AS
SELECT x.rowid AS nr, count(*) FILTER (sikker) AS sikre, count(*) AS mulige
FROM maalte x JOIN moeder d ON d.person = x.person AND d.dag >= vindue_fra AND d.dag < vindue_til GROUP BY x.rowid;

-- [F6, F7] type 0-3 counts, 4 is ØVO, 5 mentor, 6 unknown; bounds for what cannot be read
CREATE OR REPLACE TEMP TABLE tilbudsrum AS
WITH vendt AS (
  -- [P7] end before start: neither date can be trusted
  SELECT person, type, CASE WHEN slut > 0 AND slut < start THEN -1 ELSE start END AS start, CASE WHEN slut > 0 AND slut < start THEN -1 ELSE slut END AS slut FROM tilbud
), laest AS (SELECT *, (start > 0 AND (dato(start) < DATE '2023-03-22' OR dato(start) >= DATE '2026-07-01')) AS uden_for_oevo_hul FROM vendt WHERE type <> 5)
SELECT person,
  CASE WHEN start > 0 THEN start ELSE -aldrig() END AS fra_mindst,
  CASE WHEN start > 0 THEN start ELSE aldrig() END AS fra_hoejst,
  CASE WHEN slut > 0 THEN slut + 1 WHEN slut = 0 THEN aldrig() ELSE -aldrig() END AS til_mindst,
  CASE WHEN slut > 0 THEN slut + 1 ELSE aldrig() END AS til_hoejst,
  type IN (0, 1, 2, 3) OR (type = 4 AND uden_for_oevo_hul) AS sikker_ellers,
  type <> 4 OR uden_for_oevo_hul OR start <= 0 AS mulig_ellers,
  type <> 6 AS sikker_ung
FROM laest;

-- [F3, F10, T0] a row here: an offer may count; sikkert: one surely does
CREATE OR REPLACE TEMP TABLE deltog AS
SELECT x.rowid AS nr, bool_or(CASE WHEN navn = 'Uddannelseshjælp' THEN sikker_ung ELSE sikker_ellers END AND fra_hoejst < vindue_til AND til_mindst > vindue_fra) AS sikkert
FROM maalte x JOIN tilbudsrum r ON r.person = x.person AND fra_mindst < vindue_til AND til_hoejst > vindue_fra AND (navn = 'Uddannelseshjælp' OR mulig_ellers)
WHERE paa_tilbud GROUP BY x.rowid;

-- [F3, F10] hundredths of hours in the window's twelve months; a month or an amount may be unreadable
CREATE OR REPLACE TEMP TABLE arbejdet AS
SELECT x.rowid AS nr, coalesce(sum(greatest(hundrededele, 0)) FILTER (maaned > 0), 0) AS sikre,
  CASE WHEN bool_or(hundrededele < 0) THEN 1000000000 ELSE sum(hundrededele) END AS mulige
FROM maalte x JOIN loentimer l ON l.person = x.person AND (maaned <= 0 OR maaned BETWEEN m - 11 AND m) WHERE slags = 'fokusmaal' GROUP BY x.rowid;

-- [F3] 225 hours, from 2023-03-22 100 hours: the version in force on the month's last day
CREATE OR REPLACE TEMP TABLE svar AS
SELECT slags, x.person, gruppe, m, kommune, alene, (CASE
    WHEN coalesce(f.vedroerer & 1, 0) > 0 THEN 'undtaget'
    WHEN tvivl THEN 'uvist'
    WHEN h.sikre >= krav THEN 'ja'
    WHEN coalesce(h.mulige, 0) + coalesce(u.antal, 0) < krav THEN 'nej'
    ELSE 'uvist' END)::udfald AS samtaler, (CASE
    WHEN NOT paa_tilbud THEN NULL
    WHEN coalesce(f.vedroerer & 2, 0) > 0 THEN 'undtaget'
    WHEN tvivl THEN 'uvist'
    WHEN d.sikkert OR a.sikre >= timekrav THEN 'ja'
    WHEN d.sikkert IS NULL AND coalesce(a.mulige, 0) < timekrav THEN 'nej'
    ELSE 'uvist' END)::udfald AS tilbud
FROM (SELECT rowid AS nr, *, CASE WHEN m >= 2023 * 12 + 2 THEN 10000 ELSE 22500 END AS timekrav FROM maalte) x
LEFT JOIN holdt h USING (nr) LEFT JOIN udaterede u ON u.person = x.person LEFT JOIN deltog d USING (nr) LEFT JOIN arbejdet a USING (nr) LEFT JOIN fritagne f USING (nr);
`;

export const TAL_SQL = /* sql */ `
WITH sammen AS (
  SELECT slags, gruppe, m, kommune, alene, samtaler, tilbud, count(*) AS antal FROM svar GROUP BY ALL
), par AS (
  SELECT slags, person, m, kommune, unnest(['samtaler', 'tilbud']) AS indsats, unnest([samtaler, tilbud]) AS svar FROM svar WHERE NOT alene
), i_alt AS (
  -- [F11] once per person: yes if any row is yes
  SELECT slags, m, kommune, indsats, (CASE
    WHEN bool_or(svar = 'ja') THEN 'ja' WHEN bool_or(svar = 'uvist') THEN 'uvist' WHEN bool_or(svar = 'nej') THEN 'nej' ELSE 'undtaget' END)::udfald AS svar
  FROM par WHERE svar IS NOT NULL GROUP BY slags, person, m, kommune, indsats
), talt AS (
  SELECT slags, gruppe, m, kommune, alene, unnest(['samtaler', 'tilbud']) AS indsats, unnest([samtaler, tilbud]) AS svar, antal FROM sammen
), alle AS (
  SELECT slags, indsats, kommune, m, gruppe, svar, antal FROM talt WHERE svar IS NOT NULL
  UNION ALL SELECT slags, indsats, kommune, m, -1, svar, antal FROM talt WHERE svar IS NOT NULL AND alene
  UNION ALL SELECT slags, indsats, kommune, m, -1, svar, count(*) FROM i_alt GROUP BY ALL
)
SELECT slags, indsats, k.navn AS kommune, m AS maaned, coalesce(g.navn, 'Ydelsesgrupper i alt') AS gruppe,
  coalesce(sum(antal) FILTER (svar = 'ja'), 0)::INTEGER AS ja, coalesce(sum(antal) FILTER (svar = 'nej'), 0)::INTEGER AS nej,
  coalesce(sum(antal) FILTER (svar = 'uvist'), 0)::INTEGER AS uvist, coalesce(sum(antal) FILTER (svar = 'undtaget'), 0)::INTEGER AS undtaget
FROM alle JOIN kommuner k ON k.nr = alle.kommune LEFT JOIN grupper g ON g.nr = alle.gruppe
GROUP BY ALL
`;
