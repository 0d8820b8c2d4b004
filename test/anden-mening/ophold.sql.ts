/**
 * From benefit periods to spells, written from docs/regelgrundlag.md alone.
 * Days are whole numbers as Excel counts them, intervals are half-open, months are `year * 12 + month - 1`.
 *
 * Readings chosen where the text leaves room:
 * - [P2, U0] A later period bridges a gap whether or not it begins after the udtræksdato.
 * - [P3] A day counts once however many periods hold it; a gap's last day is not a day on A-dagpenge.
 * - [P5] "After overgangsydelse": the overgangsydelse spell began before the new spell; a few days' overlap does not matter.
 *   The new spell covers its own days only.
 */
export const OPHOLD_SQL = /* sql */ `
CREATE OR REPLACE MACRO dato(d) AS DATE '1899-12-30' + d::INTEGER;
CREATE OR REPLACE MACRO plus_md(d, n) AS ((dato(d) + to_months(n))::DATE - DATE '1899-12-30')::INTEGER;
CREATE OR REPLACE MACRO maaned_af(d) AS (year(dato(d)) * 12 + month(dato(d)) - 1)::INTEGER;
CREATE OR REPLACE MACRO foerste_dag(m) AS (make_date((m // 12)::INTEGER, (m % 12 + 1)::INTEGER, 1) - DATE '1899-12-30')::INTEGER;
CREATE OR REPLACE MACRO hel_maaned_op(d) AS CASE WHEN foerste_dag(maaned_af(d)) = d THEN d ELSE foerste_dag(maaned_af(d) + 1) END;
CREATE OR REPLACE MACRO aldrig() AS 1000000;
CREATE TYPE IF NOT EXISTS ydelse AS ENUM ('A-dagpenge mv.', 'Sygedagpenge', 'Kontanthjælp', 'Uddannelseshjælp', 'Revalidering inkl. forrevalidering',
  'Ressourceforløb', 'Jobafklaringsforløb', 'Ledighedsydelse', 'Overgangsydelsesmodtagere uden for program');

-- [G1, G5] the nine groups: how seniority is counted and whether they have offer duty in tidlig indsats
CREATE OR REPLACE TEMP TABLE gruppe_regel AS
SELECT nr, navn::ydelse AS navn, maade, tilbudspligt FROM grupper JOIN (VALUES
  ('A-dagpenge mv.', 'summeret', true),
  ('Sygedagpenge', 'hver periode', false),
  ('Kontanthjælp', 'samme ydelse', true),
  ('Uddannelseshjælp', 'samme ydelse', true),
  ('Revalidering inkl. forrevalidering', 'samme ydelse', false),
  ('Ressourceforløb', 'samme ydelse', false),
  ('Jobafklaringsforløb', 'samme ydelse', false),
  ('Ledighedsydelse', 'samme ydelse', false),
  ('Overgangsydelsesmodtagere uden for program', 'samme ydelse', true)
) AS regel(navn, maade, tilbudspligt) USING (navn);

-- [P6] an end date is the last day on benefit; none = still running
CREATE OR REPLACE TEMP TABLE perioder AS
SELECT person, nr AS gruppe, navn, maade, start AS fra, CASE WHEN slut = 0 THEN aldrig() ELSE slut + 1 END AS til, kommune, maalgruppe, arbejdspligt, raekke
FROM forloeb JOIN gruppe_regel ON nr = forloeb.gruppe;

-- the largest end among the same person's and group's earlier periods
CREATE OR REPLACE TEMP TABLE med_forrige AS
SELECT *, max(til) OVER (PARTITION BY person, gruppe ORDER BY fra, til, raekke ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS forrige_til
FROM perioder;

-- [P2] broken by a whole calendar month without the benefit; [P4] every sick period by itself, overlapping ones joined;
-- [P3] A-dagpenge: stretches of days without overlap
CREATE OR REPLACE TEMP TABLE stykker AS
WITH brud AS (
  SELECT *, CASE
    WHEN forrige_til IS NULL THEN 1
    WHEN maade = 'samme ydelse' THEN (plus_md(hel_maaned_op(least(forrige_til, fra)), 1) <= fra)::INTEGER
    ELSE (forrige_til <= fra)::INTEGER END AS nyt
  FROM med_forrige
), nummereret AS (
  SELECT *, sum(nyt) OVER (PARTITION BY person, gruppe ORDER BY fra, til, raekke ROWS UNBOUNDED PRECEDING) AS stykke FROM brud
)
SELECT person, gruppe, navn, maade, min(fra) AS fra, max(til) AS til FROM nummereret GROUP BY person, gruppe, navn, maade, stykke;

-- [P5] the overgangsydelse spell that began last before a spell on uddannelseshjælp or kontanthjælp
CREATE OR REPLACE TEMP TABLE efter_overgang AS
SELECT s.person, s.gruppe, s.fra, max(o.fra) AS overgang_fra
FROM stykker s JOIN stykker o ON o.person = s.person AND o.navn = 'Overgangsydelsesmodtagere uden for program' AND o.fra < s.fra
WHERE s.navn IN ('Uddannelseshjælp', 'Kontanthjælp')
  AND plus_md(hel_maaned_op(least(o.til, s.fra)), 1) > s.fra
GROUP BY s.person, s.gruppe, s.fra;

-- start: where seniority and the six-month window begin; [fra, til): the days covered;
-- tolv: first day at which 12 months are reached [P3, P6]; seks: D, the day six months are reached [T0]
CREATE OR REPLACE TEMP TABLE ophold AS
WITH alm AS (
  SELECT s.person, s.gruppe, s.navn, coalesce(e.overgang_fra, s.fra) AS start, s.fra, s.til
  FROM stykker s LEFT JOIN efter_overgang e USING (person, gruppe, fra) WHERE s.maade <> 'summeret'
), dagpenge AS (
  SELECT person, gruppe, navn, min(fra) OVER p AS start, fra, til,
    coalesce(sum(til - fra) OVER (p ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::INTEGER AS foer
  FROM stykker WHERE maade = 'summeret' WINDOW p AS (PARTITION BY person ORDER BY fra)
)
SELECT *, plus_md(start, 12) AS tolv, plus_md(start, 6) AS seks FROM alm
UNION ALL
SELECT person, gruppe, navn, start, fra, til, fra + 365 - foer AS tolv, fra + 182 - foer AS seks FROM dagpenge;
`;
