-- read 0 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."id" = ?1 order by "t0"."id" limit ?2
--   ?1 = key of 'RmFjaWxpdHk6ZjA3'
--   ?2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."id" = ?1
--   ?1 = key of 'RmFjaWxpdHk6ZjA3'
-- read 1 facilities, count
select count(*) from "facility" as "t0" where ("t0"."id" = ?1) is not true
--   ?1 = key of 'RmFjaWxpdHk6ZjA3'
-- read 2 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."id" in (select value from json_each(?1)) order by "t0"."id" limit ?2
--   ?1 = key of [RmFjaWxpdHk6ZjAx, RmFjaWxpdHk6ZjMw, RmFjaWxpdHk6Zjk5]
--   ?2 = the page size
-- read 2 facilities, count
select count(*) from "facility" as "t0" where "t0"."id" in (select value from json_each(?1))
--   ?1 = key of [RmFjaWxpdHk6ZjAx, RmFjaWxpdHk6ZjMw, RmFjaWxpdHk6Zjk5]
-- read 3 facilities, count
select count(*) from "facility" as "t0" where ("t0"."id" in (select value from json_each(?1))) is not true
--   ?1 = key of [RmFjaWxpdHk6ZjAx]
-- read 4 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."facility_id" = (select "u0"."id" from "facility" as "u0" where "u0"."id" = ?1) order by "t0"."id" limit ?2
--   ?1 = key of 'RmFjaWxpdHk6ZjEz'
--   ?2 = the page size
-- read 5 municipalities
select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" where exists (select 1 from "facility" as "u0" where "u0"."municipality_id" = "t0"."id" and "u0"."id" = ?1) order by "t0"."id" limit ?2
--   ?1 = key of 'RmFjaWxpdHk6ZjA5'
--   ?2 = the page size
