-- read 0 municipalities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 1 datasets
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select * from (select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where "t0"."publisher_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the page size
--   $2 = the page size
-- read 1 datasets, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select count(*) from "dataset" as "t0" where "t0"."publisher_id" = p.key) as x
--   $1 = the page size
-- read 2 facilities
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."municipality_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the page size
--   $2 = the page size
-- read 2 facilities, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select count(*) from "facility" as "t0" where "t0"."municipality_id" = p.key) as x
--   $1 = the page size
-- read 3 events
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select * from (select "t0"."name" as "c0", "t0"."start_date" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."facility_id" = p.key order by "t0"."start_date" desc nulls last, "t0"."id" limit 16) as u limit $2) as x
--   $1 = the parents' keys
--   $2 = the page size
-- read 3 events, count
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select count(*) from "event" as "t0" where "t0"."facility_id" = p.key) as x
--   $1 = the parents' keys
-- read 4 areas
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "area" as "t0" where "t0"."municipality_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the page size
--   $2 = the page size
-- read 5 facilities
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."area_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the parents' keys
--   $2 = the page size
