-- read 0 municipalities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 1 facilities: refused, PageTooLarge { Coordinate = , Location = , Requested = 51, Maximum = 50 }
-- read 2 areas
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "area" as "t0" where "t0"."municipality_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the page size
--   $2 = the page size
