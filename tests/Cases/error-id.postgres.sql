-- read 0 facility: refused, IdUnreadable { Coordinate = , Location = , Id = x }
-- read 1 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 2 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 3 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 4 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 5 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 6 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 7 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 8 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 9 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 10 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 11 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 12 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 13 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 14 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 15 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 16 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 17 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 18 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 19 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 20 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 21 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 22 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 23 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 24 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 25 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 26 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 27 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 28 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 29 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 30 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 31 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 32 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 33 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 34 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 35 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 36 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 37 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 38 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 39 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 40 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 41 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 42 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 43 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 44 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 45 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 46 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 47 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 48 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 49 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 50 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 51 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 52 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 53 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 54 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 55 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 56 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 57 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 58 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 59 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 60 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 61 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 62 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 63 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 64 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 65 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 66 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 67 facility: refused, IdOfOtherType { Coordinate = , Location = , TypeName = Event, Expected = Facility }
-- read 68 facility
select "t0"."name" as "c0" from "facility" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
