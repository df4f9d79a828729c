-- read 0 facilities, count
select count(*) from "facility" as "t0"
-- read 1 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'AED'
--   $2 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = $1
--   $1 = 'AED'
-- read 2 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 3 municipalities
select * from (select "t0"."code" as "c0", "t0"."id" as "c1" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 4 facilities, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select count(*) from "facility" as "t0" where "t0"."municipality_id" = p.key and "t0"."category" = $2) as x
--   $1 = the page size
--   $2 = 'AED'
