-- read 0 municipalities
select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 1 datasets
select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where "t0"."publisher_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 1 datasets, count
select count(*) from "dataset" as "t0" where "t0"."publisher_id" = ?1
--   ?1 = the parent's key
-- read 2 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."municipality_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 2 facilities, count
select count(*) from "facility" as "t0" where "t0"."municipality_id" = ?1
--   ?1 = the parent's key
-- read 3 events
select "t0"."name" as "c0", "t0"."start_date" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."facility_id" = ?1 order by "t0"."start_date" desc, "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 3 events, count
select count(*) from "event" as "t0" where "t0"."facility_id" = ?1
--   ?1 = the parent's key
-- read 4 areas
select "t0"."name" as "c0", "t0"."id" as "c1" from "area" as "t0" where "t0"."municipality_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 5 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."area_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
