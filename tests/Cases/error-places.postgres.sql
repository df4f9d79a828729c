-- read 0 facilities: refused, NumberOutOfRange { Coordinate = , Location = , Name = radius, Number = 0, Least = 0, Most = 200000, IsOver = True }
-- read 1 facilities: refused, NumberOutOfRange { Coordinate = , Location = , Name = radius, Number = 200001, Least = 0, Most = 200000, IsOver = True }
-- read 2 facilities: refused, NumberOutOfRange { Coordinate = , Location = , Name = latitude, Number = 90.5, Least = -90, Most = 90, IsOver = False }
-- read 3 facilities: refused, NumberOutOfRange { Coordinate = , Location = , Name = longitude, Number = -181, Least = -180, Most = 180, IsOver = False }
-- read 4 facilities: refused, BoxUpsideDown { Coordinate = , Location = , South = 37, North = 36 }
-- read 10 facilities: refused, NumberOutOfRange { Coordinate = , Location = , Name = zoom, Number = 23, Least = 0, Most = 22, IsOver = False }
-- read 11 cells: refused, NumberOutOfRange { Coordinate = , Location = , Name = zoom, Number = 23, Least = 0, Most = 22, IsOver = False }
-- read 12 facilities: refused, TooManyCells { Coordinate = , Location = , Cells = 105879114972, Maximum = 10000 }
-- read 13 cells: refused, TooManyCells { Coordinate = , Location = , Cells = 105879114972, Maximum = 10000 }
-- read 14 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 15 nearby: refused, NumberOutOfRange { Coordinate = , Location = , Name = radius, Number = -1, Least = 0, Most = 200000, IsOver = True }
-- read 16 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 17 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 18 node: refused, NumberOutOfRange { Coordinate = , Location = , Name = latitude, Number = 91, Least = -90, Most = 90, IsOver = False }
-- read 19 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 20 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 21 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 22 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 23 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 24 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 25 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 26 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 27 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 28 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 29 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 30 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 31 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 32 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 33 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 34 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 35 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 36 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 37 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
