-- read 0 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."code" as "c1" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 1 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 2 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."category" as "c2" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 3 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."start_date" as "c2" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 4 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 5 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 6 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."total" as "c1" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 7 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 8 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 9 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 10 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 11 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 12 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 13 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 14 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 15 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 16 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 17 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 18 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 19 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 20 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 21 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 22 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."code" as "c1" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 23 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 24 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."category" as "c2" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 25 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."start_date" as "c2" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 26 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 27 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 28 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."total" as "c1" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 29 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 30 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 31 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 32 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 33 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 34 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 35 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 36 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 37 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 38 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 39 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 40 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 41 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 42 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 43 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 44 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."code" as "c1" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 45 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 46 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."category" as "c2" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 47 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."start_date" as "c2" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 48 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 49 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 50 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."total" as "c1" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 51 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 52 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 53 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 54 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 55 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 56 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 57 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 58 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 59 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 60 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 61 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 62 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 63 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 64 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 65 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 66 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."code" as "c1" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 67 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 68 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."category" as "c2" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 69 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."start_date" as "c2" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 70 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 71 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 72 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."total" as "c1" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 73 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 74 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 75 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 76 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 77 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 78 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 79 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 80 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 81 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 82 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 83 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 84 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 85 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 86 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 87 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 88 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."code" as "c1" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 89 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 90 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."category" as "c2" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 91 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."start_date" as "c2" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 92 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 93 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 94 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."total" as "c1" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 95 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 96 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 97 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 98 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 99 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 100 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 101 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 102 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 103 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 104 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 105 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 106 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 107 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 108 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 109 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 110 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."code" as "c1" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 111 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 112 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."category" as "c2" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 113 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."start_date" as "c2" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 114 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 115 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 116 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."total" as "c1" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 117 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 118 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 119 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 120 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 121 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 122 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 123 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 124 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 125 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 126 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 127 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 128 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 129 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 130 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 131 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 132 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."code" as "c1" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 133 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 134 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."category" as "c2" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 135 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."start_date" as "c2" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 136 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 137 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 138 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."total" as "c1" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 139 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 140 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 141 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 142 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 143 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 144 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 145 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 146 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 147 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 148 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 149 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 150 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 151 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 152 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 153 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
