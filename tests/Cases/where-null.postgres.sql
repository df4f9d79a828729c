-- read 0 events, count
select count(*) from "event" as "t0" where "t0"."fee" is null
-- read 1 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."fee" is not null order by "t0"."id" limit $1
--   $1 = the page size
-- read 1 events, count
select count(*) from "event" as "t0" where "t0"."fee" is not null
-- read 2 events, count
select count(*) from "event" as "t0" where ("t0"."fee" = $1) is not true
--   $1 = 0
-- read 3 events, count
select count(*) from "event" as "t0" where ("t0"."fee" > $1) is not true
--   $1 = 0
-- read 4 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."fee" >= $1 order by "t0"."id" limit $2
--   $1 = 0
--   $2 = the page size
-- read 4 events, count
select count(*) from "event" as "t0" where "t0"."fee" >= $1
--   $1 = 0
-- read 5 events, count
select count(*) from "event" as "t0" where (strpos("t0"."venue_name", $1) > 0) is not true
--   $1 = 'ホール'
-- read 6 events, count
select count(*) from "event" as "t0" where ("t0"."fee" = any($1::bigint[]) or "t0"."fee" is null)
--   $1 = [null]
-- read 7 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where (("t0"."fee" = any($1::bigint[]) or "t0"."fee" is null)) is not true order by "t0"."id" limit $2
--   $1 = [null]
--   $2 = the page size
-- read 7 events, count
select count(*) from "event" as "t0" where (("t0"."fee" = any($1::bigint[]) or "t0"."fee" is null)) is not true
--   $1 = [null]
-- read 8 events, count
select count(*) from "event" as "t0" where not exists (select 1 from "facility" as "u0" where "u0"."id" = "t0"."facility_id" and "u0"."phone" is not null)
-- read 9 events, count
select count(*) from "event" as "t0" where not exists (select 1 from "facility" as "u0" where "u0"."id" = "t0"."facility_id" and "u0"."phone" = $1)
--   $1 = '(0299)00-0001'
-- read 10 events
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."venue_name" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = ''
--   $2 = the page size
-- read 10 events, count
select count(*) from "event" as "t0" where "t0"."venue_name" = $1
--   $1 = ''
