-- read 0 events
select "t0"."name" as "c0", "t0"."start_date" as "c1", "t0"."end_date" as "c2", "t0"."id" as "c3" from "event" as "t0" where ("t0"."start_date" <= $1 and coalesce("t0"."end_date", "t0"."start_date") >= $2 and coalesce("t0"."end_date", "t0"."start_date") >= "t0"."start_date") order by "t0"."id" limit $3
--   $1 = '2026-11-23'
--   $2 = '2026-11-23'
--   $3 = the page size
-- read 0 events, count
select count(*) from "event" as "t0" where ("t0"."start_date" <= $1 and coalesce("t0"."end_date", "t0"."start_date") >= $2 and coalesce("t0"."end_date", "t0"."start_date") >= "t0"."start_date")
--   $1 = '2026-11-23'
--   $2 = '2026-11-23'
-- read 1 events
select "t0"."name" as "c0", "t0"."start_date" as "c1", "t0"."end_date" as "c2", "t0"."id" as "c3" from "event" as "t0" where ("t0"."start_date" <= $1 and coalesce("t0"."end_date", "t0"."start_date") >= $2 and coalesce("t0"."end_date", "t0"."start_date") >= "t0"."start_date") order by "t0"."id" limit $3
--   $1 = '2027-01-01'
--   $2 = '2027-01-01'
--   $3 = the page size
-- read 1 events, count
select count(*) from "event" as "t0" where ("t0"."start_date" <= $1 and coalesce("t0"."end_date", "t0"."start_date") >= $2 and coalesce("t0"."end_date", "t0"."start_date") >= "t0"."start_date")
--   $1 = '2027-01-01'
--   $2 = '2027-01-01'
-- read 2 events
select "t0"."name" as "c0", "t0"."start_date" as "c1", "t0"."end_date" as "c2", "t0"."id" as "c3" from "event" as "t0" where ("t0"."start_date" <= $1 and coalesce("t0"."end_date", "t0"."start_date") >= $2 and coalesce("t0"."end_date", "t0"."start_date") >= "t0"."start_date") order by "t0"."id" limit $3
--   $1 = '2026-09-30'
--   $2 = '2026-08-01'
--   $3 = the page size
-- read 2 events, count
select count(*) from "event" as "t0" where ("t0"."start_date" <= $1 and coalesce("t0"."end_date", "t0"."start_date") >= $2 and coalesce("t0"."end_date", "t0"."start_date") >= "t0"."start_date")
--   $1 = '2026-09-30'
--   $2 = '2026-08-01'
-- read 3 events, count
select count(*) from "event" as "t0" where ("t0"."name" = $1 and ("t0"."start_date" <= $2 and coalesce("t0"."end_date", "t0"."start_date") >= $3 and coalesce("t0"."end_date", "t0"."start_date") >= "t0"."start_date"))
--   $1 = '逆'
--   $2 = '2026-12-31'
--   $3 = '2026-01-01'
-- read 4 events, count
select count(*) from "event" as "t0" where ("t0"."facility_id" in (select "u0"."id" from "facility" as "u0" where "u0"."name" = $1) and ("t0"."start_date" <= $2 and coalesce("t0"."end_date", "t0"."start_date") >= $3 and coalesce("t0"."end_date", "t0"."start_date") >= "t0"."start_date"))
--   $1 = 'どこにもない'
--   $2 = '2026-11-23'
--   $3 = '2026-11-23'
-- read 5 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id" and ("u0"."start_date" <= $1 and coalesce("u0"."end_date", "u0"."start_date") >= $2 and coalesce("u0"."end_date", "u0"."start_date") >= "u0"."start_date")) order by "t0"."id" limit $3
--   $1 = '2026-11-22'
--   $2 = '2026-11-22'
--   $3 = the page size
-- read 6 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where (exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id") and not exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id" and ("u0"."start_date" <= $1 and coalesce("u0"."end_date", "u0"."start_date") >= $2 and coalesce("u0"."end_date", "u0"."start_date") >= "u0"."start_date"))) order by "t0"."id" limit $3
--   $1 = '2026-11-23'
--   $2 = '2026-11-22'
--   $3 = the page size
-- read 7 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where (exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id") and not exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id" and (("u0"."start_date" <= $1 and coalesce("u0"."end_date", "u0"."start_date") >= $2 and coalesce("u0"."end_date", "u0"."start_date") >= "u0"."start_date")) is not true)) order by "t0"."id" limit $3
--   $1 = '2027-12-31'
--   $2 = '2026-01-01'
--   $3 = the page size
-- read 8 municipality
select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1
--   $1 = the key looked up
-- read 9 events
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1) as q) as p cross join lateral (select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."municipality_id" = p.key and ("t0"."start_date" <= $2 and coalesce("t0"."end_date", "t0"."start_date") >= $3 and coalesce("t0"."end_date", "t0"."start_date") >= "t0"."start_date") order by "t0"."id" limit $4) as x
--   $1 = the key looked up
--   $2 = '2026-12-31'
--   $3 = '2026-12-31'
--   $4 = the page size
