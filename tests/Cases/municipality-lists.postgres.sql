-- read 0 municipality
select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1
--   $1 = the key looked up
-- read 1 facilities
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."municipality_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 2 facilities
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."municipality_id" = p.key order by "t0"."name", "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 3 facilities
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."municipality_id" = p.key and "t0"."category" = $2 order by "t0"."name", "t0"."id" limit 16) as u limit $3) as x
--   $1 = the key looked up
--   $2 = 'AED'
--   $3 = the page size
-- read 4 events
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."municipality_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 5 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."municipality_id" = (select "u0"."id" from "municipality" as "u0" where "u0"."code" = $1) order by "t0"."name", "t0"."id" limit 16) as u limit $2
--   $1 = '999113'
--   $2 = the page size
