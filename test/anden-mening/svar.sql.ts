/**
 * From spells to answers per person and counts per municipality, month and group.
 *
 * Readings chosen where the text leaves room:
 * - [P9, F11] In the total an exempt row is left out first; the person is *undtaget* there only when every row is.
 * - [P8] Also tidlig indsats uses `t`, the first day after the month, not D.
 * - [T6] Readiness and arbejdspligt are those of the latest period in the row's group that began before D (ties: later row).
 *   Kontanthjælp without known readiness is *uvist* whatever was held; aktivitetsparat kontanthjælp is outside.
 * - [P7] An offer with an end that cannot be read is never certain, even where it began: the end could stand before the start.
 *   With a start that cannot be read it lies somewhere up to its end. Hours that cannot be read may be any number.
 */
export const NAEVNER_SQL = /* sql */ `
-- [U0] a month is judged only when it ends by the udtræksdato
CREATE OR REPLACE TEMP TABLE maaneder AS
SELECT m, foerste_dag(m + 1) AS t, foerste_dag(m - 11) AS vindue_fra FROM oensket WHERE foerste_dag(m + 1) - 1 <= (SELECT dag FROM udtraek);

CREATE OR REPLACE TEMP TABLE raekker AS
-- [F1] 12 months reached at t and on the benefit the day before
SELECT 'fokusmaal' AS slags, person, gruppe, navn, m, t, vindue_fra, t AS vindue_til FROM ophold JOIN maaneder ON fra < t AND til >= t AND tolv <= t
UNION ALL
-- [T0] six months reached in the month and on the benefit the day before D
SELECT 'tidlig-indsats', person, gruppe, navn, m, t, start, seks FROM ophold JOIN maaneder ON m = maaned_af(seks - 1) WHERE fra < seks AND til >= seks;

-- [P8] latest period that began before t; ties: the later row
CREATE OR REPLACE TEMP TABLE bopael AS
WITH seneste AS (SELECT person, fra, arg_max(kommune, raekke) AS kommune FROM perioder GROUP BY person, fra),
  hvem AS (SELECT DISTINCT person, m, t FROM raekker)
SELECT hvem.person, m, kommune FROM hvem ASOF JOIN seneste ON hvem.person = seneste.person AND hvem.t > seneste.fra;

-- [T6] the row's own period: latest in the group that began before D
CREATE OR REPLACE TEMP TABLE stilling AS
WITH seneste AS (SELECT person, gruppe, fra, arg_max(maalgruppe, raekke) AS maalgruppe, arg_max(arbejdspligt, raekke) AS arbejdspligt FROM perioder GROUP BY person, gruppe, fra),
  nye AS (SELECT DISTINCT person, gruppe, vindue_til FROM raekker WHERE slags = 'tidlig-indsats' AND m >= 2026 * 12 + 6)
SELECT nye.person, nye.gruppe, vindue_til, maalgruppe, arbejdspligt
FROM nye ASOF JOIN seneste ON nye.person = seneste.person AND nye.gruppe = seneste.gruppe AND nye.vindue_til > seneste.fra;

-- who is measured on what, and how many interviews it takes
CREATE OR REPLACE TEMP TABLE maalte AS
-- [F2, G5] all nine groups on both
SELECT slags, indsats, person, gruppe, navn, m, vindue_fra, vindue_til, 4 AS krav, false AS tvivl
FROM raekker CROSS JOIN (VALUES ('samtaler'), ('tilbud')) AS i(indsats) WHERE slags = 'fokusmaal'
UNION ALL
-- [T0, G5] offers only where there is offer duty
SELECT slags, indsats, person, gruppe, r.navn, m, vindue_fra, vindue_til, 4, false
FROM raekker r JOIN gruppe_regel g ON g.nr = r.gruppe CROSS JOIN (VALUES ('samtaler'), ('tilbud')) AS i(indsats)
WHERE slags = 'tidlig-indsats' AND m < 2026 * 12 + 6 AND (indsats = 'samtaler' OR tilbudspligt)
UNION ALL
-- [T6] A-dagpenge 2 interviews; kontanthjælp not aktivitetsparat; ledighedsydelse interviews only
SELECT slags, indsats, person, gruppe, navn, m, vindue_fra, vindue_til, CASE WHEN navn = 'A-dagpenge mv.' THEN 2 ELSE 4 END, navn = 'Kontanthjælp' AND maalgruppe = 0
FROM raekker JOIN stilling USING (person, gruppe, vindue_til) CROSS JOIN (VALUES ('samtaler'), ('tilbud')) AS i(indsats)
WHERE slags = 'tidlig-indsats' AND m >= 2026 * 12 + 6 AND arbejdspligt = 0
  AND (navn = 'A-dagpenge mv.' OR (navn = 'Kontanthjælp' AND maalgruppe <> 3) OR (navn = 'Ledighedsydelse' AND indsats = 'samtaler'));

-- [P9] exempt on the last day of the window
CREATE OR REPLACE TEMP TABLE fritagne AS
SELECT DISTINCT person, vindue_til, indsats
FROM raekker JOIN fritagelser f USING (person) JOIN (VALUES ('samtaler', 1), ('tilbud', 2)) AS i(indsats, bit) ON (f.vedroerer & bit) > 0
WHERE f.fra < vindue_til AND (f.til = 0 OR f.til >= vindue_til - 1);
`;

export const SVAR_SQL = /* sql */ `
-- [F8] one per person and day; status 0 is held, 5 an unknown word
CREATE OR REPLACE TEMP TABLE moeder AS
SELECT person, dag, bool_or(status = 0) AS sikker FROM samtaler WHERE status IN (0, 5) AND dag > 0 GROUP BY person, dag;

CREATE OR REPLACE TEMP TABLE holdt AS
WITH spaend AS (SELECT DISTINCT person, vindue_fra, vindue_til FROM maalte WHERE indsats = 'samtaler'),
  talt AS (
    SELECT s.person, vindue_fra, vindue_til, count(*) FILTER (sikker) AS sikre, count(*) AS mulige
    FROM spaend s JOIN moeder d ON d.person = s.person AND d.dag >= vindue_fra AND d.dag < vindue_til GROUP BY ALL),
  udaterede AS (SELECT person, count(*) AS antal FROM samtaler WHERE status IN (0, 5) AND dag <= 0 GROUP BY person)
SELECT s.person, s.vindue_fra, s.vindue_til, coalesce(sikre, 0) AS sikre, coalesce(mulige, 0) + coalesce(antal, 0) AS mulige
FROM spaend s LEFT JOIN talt USING (person, vindue_fra, vindue_til) LEFT JOIN udaterede u ON u.person = s.person;

-- [F6, F7] type 0-3 counts, 4 is ØVO, 5 mentor, 6 unknown; bounds for what cannot be read
CREATE OR REPLACE TEMP TABLE tilbudsrum AS
WITH laest AS (SELECT *, (start > 0 AND (dato(start) < DATE '2023-03-22' OR dato(start) >= DATE '2026-07-01')) AS uden_for_oevo_hul FROM tilbud WHERE type <> 5)
SELECT person,
  CASE WHEN start > 0 THEN start ELSE -aldrig() END AS fra_mindst,
  CASE WHEN start > 0 THEN start ELSE aldrig() END AS fra_hoejst,
  CASE WHEN slut > 0 THEN slut + 1 WHEN slut = 0 THEN aldrig() ELSE -aldrig() END AS til_mindst,
  CASE WHEN slut > 0 THEN slut + 1 ELSE aldrig() END AS til_hoejst,
  type IN (0, 1, 2, 3) OR (type = 4 AND uden_for_oevo_hul) AS sikker_ellers,
  type <> 4 OR uden_for_oevo_hul OR start <= 0 AS mulig_ellers,
  type <> 6 AS sikker_ung
FROM laest;

CREATE OR REPLACE TEMP TABLE deltog AS
WITH spaend AS (SELECT DISTINCT person, vindue_fra, vindue_til, navn = 'Uddannelseshjælp' AS ung FROM maalte WHERE indsats = 'tilbud')
SELECT s.person, vindue_fra, vindue_til, ung,
  bool_or(CASE WHEN ung THEN sikker_ung ELSE sikker_ellers END AND fra_hoejst < vindue_til AND til_mindst > vindue_fra) AS sikkert
FROM spaend s JOIN tilbudsrum r ON r.person = s.person AND fra_mindst < vindue_til AND til_hoejst > vindue_fra AND (ung OR mulig_ellers) GROUP BY ALL;

-- [F3, F10] hundredths of hours in the window's twelve months; a month or an amount may be unreadable
CREATE OR REPLACE TEMP TABLE arbejdet AS
WITH hvem AS (SELECT DISTINCT person, m FROM maalte WHERE slags = 'fokusmaal' AND indsats = 'tilbud'),
  maanedsvis AS (SELECT person, maaned, sum(greatest(hundrededele, 0)) AS timer, bool_or(hundrededele < 0) AS ukendt FROM loentimer GROUP BY person, maaned)
SELECT h.person, h.m,
  coalesce(sum(timer) FILTER (maaned > 0), 0) AS sikre,
  CASE WHEN bool_or(ukendt) THEN 1e9 ELSE sum(timer) END AS mulige
FROM hvem h JOIN maanedsvis l ON l.person = h.person AND (maaned <= 0 OR maaned BETWEEN h.m - 11 AND h.m) GROUP BY h.person, h.m;

-- [F3] 225 hours, from 2023-03-22 100 hours: the version in force on the month's last day; [F6] none in tidlig indsats
CREATE OR REPLACE TEMP TABLE svar AS
WITH samtalesvar AS (
  SELECT *, CASE WHEN sikre >= krav THEN 'ja' WHEN mulige < krav THEN 'nej' ELSE 'uvist' END AS fundet
  FROM maalte LEFT JOIN holdt USING (person, vindue_fra, vindue_til) WHERE indsats = 'samtaler'
), tilbudssvar AS (
  SELECT x.*, CASE
    WHEN d.sikkert OR (slags = 'fokusmaal' AND a.sikre >= timekrav) THEN 'ja'
    WHEN d.sikkert IS NULL AND (slags <> 'fokusmaal' OR coalesce(a.mulige, 0) < timekrav) THEN 'nej'
    ELSE 'uvist' END AS fundet
  FROM (SELECT *, navn = 'Uddannelseshjælp' AS ung, CASE WHEN m >= 2023 * 12 + 2 THEN 10000 ELSE 22500 END AS timekrav FROM maalte WHERE indsats = 'tilbud') x
  LEFT JOIN deltog d USING (person, vindue_fra, vindue_til, ung) LEFT JOIN arbejdet a USING (person, m)
), alle AS (
  SELECT slags, indsats, person, gruppe, m, vindue_til, tvivl, fundet FROM samtalesvar
  UNION ALL SELECT slags, indsats, person, gruppe, m, vindue_til, tvivl, fundet FROM tilbudssvar
)
SELECT slags, alle.indsats, alle.person, gruppe, m, CASE WHEN f.person IS NOT NULL THEN 'undtaget' WHEN tvivl THEN 'uvist' ELSE fundet END AS svar
FROM alle LEFT JOIN fritagne f ON f.person = alle.person AND f.vindue_til = alle.vindue_til AND f.indsats = alle.indsats;
`;

export const TAL_SQL = /* sql */ `
WITH i_alt AS (
  -- [F11] once per person: yes if any row is yes
  SELECT slags, indsats, person, m, -1 AS gruppe, CASE
    WHEN bool_or(svar = 'ja') THEN 'ja' WHEN bool_or(svar = 'uvist') THEN 'uvist' WHEN bool_or(svar = 'nej') THEN 'nej' ELSE 'undtaget' END AS svar
  FROM svar GROUP BY slags, indsats, person, m
), alle AS (SELECT slags, indsats, person, m, gruppe, svar FROM svar UNION ALL SELECT slags, indsats, person, m, gruppe, svar FROM i_alt)
SELECT slags, indsats, k.navn AS kommune, m AS maaned, coalesce(g.navn, 'Ydelsesgrupper i alt') AS gruppe,
  count(*) FILTER (svar = 'ja')::INTEGER AS ja, count(*) FILTER (svar = 'nej')::INTEGER AS nej,
  count(*) FILTER (svar = 'uvist')::INTEGER AS uvist, count(*) FILTER (svar = 'undtaget')::INTEGER AS undtaget
FROM alle JOIN bopael USING (person, m) JOIN kommuner k ON k.nr = bopael.kommune LEFT JOIN grupper g ON g.nr = alle.gruppe
GROUP BY ALL
`;
