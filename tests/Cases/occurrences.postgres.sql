-- read 0 occurrences
select "t0"."id" as "c0", "t0"."date" as "c1", "t0"."starts_at" as "c2", "t0"."ends_at" as "c3", "t0"."is_certain" as "c4", "t1"."name" as "c5", "t1"."is_cancelled" as "c6", "t2"."name" as "c7" from (select "t0"."id", "t0"."date", "t0"."starts_at", "t0"."ends_at", "t0"."is_certain", "t0"."event_id" from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $4) as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" left join "facility" as "t2" on "t2"."id" = "t1"."facility_id" order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id"
--   $1 = '2026-11-22'
--   $2 = '2026-11-24' (at most 92 days)
--   $3 = False
--   $4 = the page size
-- read 0 occurrences, count
select count(*) from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3)
--   $1 = '2026-11-22'
--   $2 = '2026-11-24' (at most 92 days)
--   $3 = False
-- read 1 occurrences
select "t0"."date" as "c0", "t0"."starts_at" as "c1", "t1"."name" as "c2", "t0"."id" as "c3" from (select "t0"."date", "t0"."starts_at", "t0"."id", "t0"."event_id" from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $4) as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id"
--   $1 = '2026-11-22'
--   $2 = '2026-11-24' (at most 92 days)
--   $3 = False
--   $4 = the page size and one
-- read 2 occurrences
select "t0"."date" as "c0", "t1"."name" as "c1", "t0"."starts_at" as "c2", "t0"."id" as "c3" from (select "t0"."date", "t0"."starts_at", "t0"."id", "t0"."event_id" from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3) order by "t0"."date" desc, "t0"."starts_at" desc nulls last, "t0"."id" desc limit $4) as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" order by "t0"."date" desc, "t0"."starts_at" desc nulls last, "t0"."id" desc
--   $1 = '2026-11-22'
--   $2 = '2026-11-24' (at most 92 days)
--   $3 = False
--   $4 = the page size and one
-- read 3 occurrences
select "t0"."id" as "c0", "t0"."date" as "c1", "t0"."starts_at" as "c2", "t0"."ends_at" as "c3", "t0"."is_certain" as "c4", "t1"."name" as "c5", "t1"."is_cancelled" as "c6", "t2"."name" as "c7" from (select "t0"."id", "t0"."date", "t0"."starts_at", "t0"."ends_at", "t0"."is_certain", "t0"."event_id" from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $4) as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" left join "facility" as "t2" on "t2"."id" = "t1"."facility_id" order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id"
--   $1 = '2026-12-31'
--   $2 = '2027-01-31' (at most 92 days)
--   $3 = False
--   $4 = the page size
-- read 4 occurrences, count
select count(*) from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3 and "t0"."event_id" in (select "u0"."id" from "event" as "u0" where "u0"."name" = $4))
--   $1 = '2026-11-01'
--   $2 = '2026-12-01' (at most 92 days)
--   $3 = False
--   $4 = '逆'
-- read 5 occurrences
select "t0"."id" as "c0", "t0"."date" as "c1", "t0"."starts_at" as "c2", "t0"."ends_at" as "c3", "t0"."is_certain" as "c4", "t1"."name" as "c5", "t1"."is_cancelled" as "c6", "t2"."name" as "c7" from (select "t0"."id", "t0"."date", "t0"."starts_at", "t0"."ends_at", "t0"."is_certain", "t0"."event_id" from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $4) as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" left join "facility" as "t2" on "t2"."id" = "t1"."facility_id" order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id"
--   $1 = '0001-01-01'
--   $2 = '0001-01-01' (at most 92 days)
--   $3 = False
--   $4 = the page size
-- read 6 occurrences
select "t0"."id" as "c0", "t0"."date" as "c1", "t0"."starts_at" as "c2", "t0"."ends_at" as "c3", "t0"."is_certain" as "c4", "t1"."name" as "c5", "t1"."is_cancelled" as "c6", "t2"."name" as "c7" from (select "t0"."id", "t0"."date", "t0"."starts_at", "t0"."ends_at", "t0"."is_certain", "t0"."event_id" from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $4) as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" left join "facility" as "t2" on "t2"."id" = "t1"."facility_id" order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id"
--   $1 = '9999-12-31'
--   $2 = '9999-12-31' (at most 92 days)
--   $3 = False
--   $4 = the page size
-- read 7 occurrences
select "t0"."id" as "c0", "t0"."date" as "c1", "t0"."starts_at" as "c2" from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $4
--   $1 = '1999-01-01'
--   $2 = '1999-01-01' (at most 92 days)
--   $3 = False
--   $4 = the page size
-- read 7 occurrences, count
select count(*) from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3)
--   $1 = '1999-01-01'
--   $2 = '1999-01-01' (at most 92 days)
--   $3 = False
