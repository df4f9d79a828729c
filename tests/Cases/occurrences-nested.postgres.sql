-- read 0 municipalities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1", "t0"."code" as "c2" from "municipality" as "t0" order by "t0"."code", "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 1 occurrences
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."code", "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select "t0"."date" as "c0", "t0"."starts_at" as "c1", "t1"."name" as "c2", "t0"."id" as "c3" from (select "t0"."date", "t0"."starts_at", "t0"."id", "t0"."event_id" from "event_occurrence" as "t0" where "t0"."municipality_id" = p.key and ("t0"."date" >= $2 and "t0"."date" <= $3 and "t0"."is_cancelled" = $4) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $5) as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id") as x
--   $1 = the page size
--   $2 = '2026-11-22'
--   $3 = '2026-11-24' (at most 31 days)
--   $4 = False
--   $5 = the page size and one
-- read 1 occurrences, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."code", "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select count(*) from "event_occurrence" as "t0" where "t0"."municipality_id" = p.key and ("t0"."date" >= $2 and "t0"."date" <= $3 and "t0"."is_cancelled" = $4)) as x
--   $1 = the page size
--   $2 = '2026-11-22'
--   $3 = '2026-11-24' (at most 31 days)
--   $4 = False
-- read 2 facility
select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 3 occurrences
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select "t0"."date" as "c0", "t1"."name" as "c1", "t0"."starts_at" as "c2", "t0"."id" as "c3" from (select "t0"."date", "t0"."starts_at", "t0"."id", "t0"."event_id" from "event_occurrence" as "t0" where "t0"."facility_id" = p.key and ("t0"."date" >= $2 and "t0"."date" <= $3 and "t0"."is_cancelled" = $4) order by "t0"."date" desc, "t0"."starts_at" desc nulls last, "t0"."id" desc limit $5) as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" order by "t0"."date" desc, "t0"."starts_at" desc nulls last, "t0"."id" desc) as x
--   $1 = the key looked up
--   $2 = '2026-11-22'
--   $3 = '2026-12-22' (at most 31 days)
--   $4 = False
--   $5 = the page size and one
-- read 4 dataset
select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 5 occurrences
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select "t0"."date" as "c0", "t0"."starts_at" as "c1", "t0"."ends_at" as "c2", "t0"."id" as "c3" from "event_occurrence" as "t0" where "t0"."dataset_id" = p.key and ("t0"."date" >= $2 and "t0"."date" <= $3 and "t0"."is_cancelled" = $4 and "t0"."event_id" in (select "u0"."id" from "event" as "u0" where "u0"."end_time" is not null)) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $5) as x
--   $1 = the key looked up
--   $2 = '2027-01-01'
--   $3 = '2027-01-31' (at most 31 days)
--   $4 = False
--   $5 = the page size
-- read 5 occurrences, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "event_occurrence" as "t0" where "t0"."dataset_id" = p.key and ("t0"."date" >= $2 and "t0"."date" <= $3 and "t0"."is_cancelled" = $4 and "t0"."event_id" in (select "u0"."id" from "event" as "u0" where "u0"."end_time" is not null))) as x
--   $1 = the key looked up
--   $2 = '2027-01-01'
--   $3 = '2027-01-31' (at most 31 days)
--   $4 = False
-- read 6 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 7 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 8 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 9 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 10 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."date" as "c1", "t0"."starts_at" as "c2", "t0"."ends_at" as "c3", "t0"."is_certain" as "c4" from "event_occurrence" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 11 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 12 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "population" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 13 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 14 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 15 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 16 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 17 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 18 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 19 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 20 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 21 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 22 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 23 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 24 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_trip" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 25 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_stop_time" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 26 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_calendar" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
-- read 27 node
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key limit 1) as x
--   $1 = the keys looked up
