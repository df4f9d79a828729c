-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 1 events
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."facility_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the page size
--   $2 = the page size
-- read 2 municipality
select "t0"."name" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1
--   $1 = the key looked up
