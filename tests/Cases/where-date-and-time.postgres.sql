-- read 0 events
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."start_date" = $1 order by "t0"."id" limit 32) as u limit $2
--   $1 = '2026-11-23'
--   $2 = the page size
-- read 0 events, count
select count(*) from "event" as "t0" where "t0"."start_date" = $1
--   $1 = '2026-11-23'
-- read 1 events, count
select count(*) from "event" as "t0" where ("t0"."start_date" = $1) is not true
--   $1 = '2026-11-23'
-- read 2 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."start_date" = any($1::text[]) order by "t0"."id" limit $2
--   $1 = [0001-01-01, 9999-12-31, 2024-02-29]
--   $2 = the page size
-- read 2 events, count
select count(*) from "event" as "t0" where "t0"."start_date" = any($1::text[])
--   $1 = [0001-01-01, 9999-12-31, 2024-02-29]
-- read 3 events, count
select count(*) from "event" as "t0" where (("t0"."start_date" = any($1::text[]) or "t0"."start_date" is null)) is not true
--   $1 = [2026-11-23, null]
-- read 4 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."start_date" >= $1 order by "t0"."id" limit $2
--   $1 = '2027-01-01'
--   $2 = the page size
-- read 4 events, count
select count(*) from "event" as "t0" where "t0"."start_date" >= $1
--   $1 = '2027-01-01'
-- read 5 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where ("t0"."start_date" >= $1) is not true order by "t0"."id" limit $2
--   $1 = '2024-02-29'
--   $2 = the page size
-- read 5 events, count
select count(*) from "event" as "t0" where ("t0"."start_date" >= $1) is not true
--   $1 = '2024-02-29'
-- read 6 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."start_date" > $1 order by "t0"."id" limit $2
--   $1 = '2027-09-01'
--   $2 = the page size
-- read 6 events, count
select count(*) from "event" as "t0" where "t0"."start_date" > $1
--   $1 = '2027-09-01'
-- read 7 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."start_date" < $1 order by "t0"."id" limit $2
--   $1 = '2026-08-01'
--   $2 = the page size
-- read 7 events, count
select count(*) from "event" as "t0" where "t0"."start_date" < $1
--   $1 = '2026-08-01'
-- read 8 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."start_date" <= $1 order by "t0"."id" limit $2
--   $1 = '2026-08-01'
--   $2 = the page size
-- read 8 events, count
select count(*) from "event" as "t0" where "t0"."start_date" <= $1
--   $1 = '2026-08-01'
-- read 9 events, count
select count(*) from "event" as "t0" where ("t0"."start_date" > $1) is not true
--   $1 = '0001-01-01'
-- read 10 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where (("t0"."end_date" < $1) is not true and "t0"."end_date" is not null) order by "t0"."id" limit $2
--   $1 = '2026-12-01'
--   $2 = the page size
-- read 10 events, count
select count(*) from "event" as "t0" where (("t0"."end_date" < $1) is not true and "t0"."end_date" is not null)
--   $1 = '2026-12-01'
-- read 11 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."start_date" is null order by "t0"."id" limit $1
--   $1 = the page size
-- read 11 events, count
select count(*) from "event" as "t0" where "t0"."start_date" is null
-- read 12 events
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."start_time" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = '09:00:00'
--   $2 = the page size
-- read 12 events, count
select count(*) from "event" as "t0" where "t0"."start_time" = $1
--   $1 = '09:00:00'
-- read 13 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."start_time" > $1 order by "t0"."id" limit $2
--   $1 = '23:59:58'
--   $2 = the page size
-- read 13 events, count
select count(*) from "event" as "t0" where "t0"."start_time" > $1
--   $1 = '23:59:58'
-- read 14 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."start_time" <= $1 order by "t0"."id" limit $2
--   $1 = '00:00:00'
--   $2 = the page size
-- read 14 events, count
select count(*) from "event" as "t0" where "t0"."start_time" <= $1
--   $1 = '00:00:00'
-- read 15 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where (("t0"."start_time" < $1) is not true and (("t0"."start_time" = any($2::text[]) or "t0"."start_time" is null)) is not true) order by "t0"."id" limit $3
--   $1 = '22:00:00'
--   $2 = [null]
--   $3 = the page size
-- read 15 events, count
select count(*) from "event" as "t0" where (("t0"."start_time" < $1) is not true and (("t0"."start_time" = any($2::text[]) or "t0"."start_time" is null)) is not true)
--   $1 = '22:00:00'
--   $2 = [null]
