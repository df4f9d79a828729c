-- read 0 zones
select "t0"."name" as "c0", "t0"."geometry" as "c1", "t0"."id" as "c2" from "zone" as "t0" where "t0"."kind" = any($1::text[]) order by "t0"."id" limit $2
--   $1 = [ELEMENTARY_DISTRICT, ROUTE]
--   $2 = the page size
-- read 1 zones
select * from (select "t0"."geometry" as "c0", "t0"."id" as "c1" from "zone" as "t0" where "t0"."kind" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'FLOOD_ASSUMED'
--   $2 = the page size
-- read 2 zones: refused, NumberOutOfRange { Coordinate = , Location = , Name = simplify, Number = 1000000, Least = 0, Most = 100000, IsOver = False }
-- read 3 areas
select * from (select "t0"."name" as "c0", "t1"."geometry" as "c1", "t0"."id" as "c2" from (select "t0"."name", "t0"."id", "t0"."border_id" from "area" as "t0" order by "t0"."id" limit 16) as "t0" left join "zone" as "t1" on "t1"."id" = "t0"."border_id" order by "t0"."id") as u limit $1
--   $1 = the page size
-- read 4 municipalities
select * from (select "t0"."name" as "c0", "t1"."geometry" as "c1", "t0"."id" as "c2" from (select "t0"."name", "t0"."id", "t0"."border_id" from "municipality" as "t0" order by "t0"."id" limit 16) as "t0" left join "zone" as "t1" on "t1"."id" = "t0"."border_id" order by "t0"."id") as u limit $1
--   $1 = the page size
