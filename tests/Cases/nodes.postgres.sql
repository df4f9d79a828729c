-- read 0 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."code" as "c1" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 1 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 2 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."category" as "c2" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 3 events
select p.number, x.* from (select min(number) as number, key from (select row_number() over () as number, q."c0" as key from (select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x) as q) as s group by key order by 1) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."facility_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the keys looked up
--   $2 = the page size
-- read 3 events, count
select p.number, x.* from (select min(number) as number, key from (select row_number() over () as number, q."c0" as key from (select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x) as q) as s group by key order by 1) as p cross join lateral (select count(*) from "event" as "t0" where "t0"."facility_id" = p.key) as x
--   $1 = the keys looked up
-- read 4 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."start_date" as "c2" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 5 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 6 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 7 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."total" as "c1" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
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
-- read 23 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 24 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 25 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 26 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 27 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 28 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 29 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 30 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 31 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 32 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 33 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 34 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 35 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 36 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 37 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 38 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 39 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 40 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 41 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 42 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 43 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 44 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 45 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 46 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 47 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 48 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 49 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 50 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 51 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 52 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 53 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 54 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 55 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 56 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 57 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 58 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 59 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 60 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 61 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 62 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 63 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 64 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 65 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 66 nodes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
