-- read 0 facility
select "t0"."name" as "c0" from "facility" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 1 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 2 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 3 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 4 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 5 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 6 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 7 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 8 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 9 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 10 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 11 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 12 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 13 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 14 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 15 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 16 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 17 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 18 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 19 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 20 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 21 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 22 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
