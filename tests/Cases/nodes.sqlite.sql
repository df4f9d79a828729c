-- read 0 nodes
select "t0"."id" as "c0", "t0"."code" as "c1" from "municipality" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 1 nodes
select "t0"."id" as "c0", "t0"."slug" as "c1" from "dataset" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 2 nodes
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."category" as "c2" from "facility" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 3 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."facility_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 3 events, count
select count(*) from "event" as "t0" where "t0"."facility_id" = ?1
--   ?1 = the parent's key
-- read 4 nodes
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."start_date" as "c2" from "event" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 5 nodes
select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 6 nodes
select "t0"."id" as "c0", "t0"."name" as "c1" from "area" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 7 nodes
select "t0"."id" as "c0", "t0"."total" as "c1" from "population" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 8 nodes
select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 9 nodes
select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 10 nodes
select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 11 nodes
select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 12 nodes
select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 13 nodes
select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 14 nodes
select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 15 nodes
select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 16 nodes
select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 17 nodes
select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 18 nodes
select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 19 nodes
select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 20 nodes
select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 21 nodes
select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 22 nodes
select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 23 nodes
select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 24 nodes
select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 25 nodes
select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 26 nodes
select "t0"."id" as "c0" from "event" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 27 nodes
select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 28 nodes
select "t0"."id" as "c0" from "area" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 29 nodes
select "t0"."id" as "c0" from "population" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 30 nodes
select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 31 nodes
select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 32 nodes
select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 33 nodes
select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 34 nodes
select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 35 nodes
select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 36 nodes
select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 37 nodes
select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 38 nodes
select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 39 nodes
select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 40 nodes
select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 41 nodes
select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 42 nodes
select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 43 nodes
select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 44 nodes
select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 45 nodes
select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 46 nodes
select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 47 nodes
select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 48 nodes
select "t0"."id" as "c0" from "event" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 49 nodes
select "t0"."id" as "c0" from "event_occurrence" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 50 nodes
select "t0"."id" as "c0" from "area" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 51 nodes
select "t0"."id" as "c0" from "population" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 52 nodes
select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 53 nodes
select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 54 nodes
select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 55 nodes
select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 56 nodes
select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 57 nodes
select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 58 nodes
select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 59 nodes
select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 60 nodes
select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 61 nodes
select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 62 nodes
select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 63 nodes
select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 64 nodes
select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 65 nodes
select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 66 nodes
select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
