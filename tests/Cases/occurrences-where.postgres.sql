-- read 0 occurrences
select "t0"."date" as "c0", "t1"."name" as "c1", "t1"."is_free" as "c2", "t0"."starts_at" as "c3", "t0"."id" as "c4" from (select "t0"."date", "t0"."starts_at", "t0"."id", "t0"."event_id" from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3 and "t0"."event_id" in (select "u0"."id" from "event" as "u0" where "u0"."is_free" = $4)) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $5) as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id"
--   $1 = '2026-11-22'
--   $2 = $to (at most 92 days)
--   $3 = False
--   $4 = True
--   $5 = the page size
-- read 0 occurrences, count
select count(*) from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3 and "t0"."event_id" in (select "u0"."id" from "event" as "u0" where "u0"."is_free" = $4))
--   $1 = '2026-11-22'
--   $2 = $to (at most 92 days)
--   $3 = False
--   $4 = True
-- read 1 occurrences
select "t0"."date" as "c0", "t1"."name" as "c1", "t0"."starts_at" as "c2", "t0"."id" as "c3" from (select "t0"."date", "t0"."starts_at", "t0"."id", "t0"."event_id" from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3 and "t0"."event_id" in (select "u0"."id" from "event" as "u0" where exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("u0"."audiences"::jsonb) as item) as "j1" where "j1"."value" = $4))) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $5) as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id"
--   $1 = '2026-11-22'
--   $2 = $to (at most 92 days)
--   $3 = False
--   $4 = $where.audiences.some.eq
--   $5 = the page size
-- read 2 occurrences
select "t0"."date" as "c0", "t0"."starts_at" as "c1", "t0"."id" as "c2" from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $3
--   $1 = '2026-11-22'
--   $2 = $to (at most 92 days)
--   $3 = the page size
-- read 2 occurrences, count
select count(*) from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2)
--   $1 = '2026-11-22'
--   $2 = $to (at most 92 days)
-- read 3 occurrences
select "t0"."date" as "c0", "t1"."name" as "c1", "t2"."name" as "c2", "t0"."starts_at" as "c3", "t0"."id" as "c4" from (select "t0"."date", "t0"."starts_at", "t0"."id", "t0"."event_id" from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3 and "t0"."event_id" in (select "u0"."id" from "event" as "u0" where ("u0"."facility_id" in (select "v0"."id" from "facility" as "v0" where strpos("v0"."name", $4) > 0) and ("u0"."start_date" <= $5 and coalesce("u0"."end_date", "u0"."start_date") >= $1 and coalesce("u0"."end_date", "u0"."start_date") >= "u0"."start_date")))) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $6) as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" left join "facility" as "t2" on "t2"."id" = "t1"."facility_id" order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id"
--   $1 = '2026-11-22'
--   $2 = $to (at most 92 days)
--   $3 = False
--   $4 = 'ホール'
--   $5 = '2026-11-22'
--   $6 = the page size
