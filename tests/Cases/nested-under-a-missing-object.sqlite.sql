-- read 0 facility
select "t0"."name" as "c0", "t1"."name" as "c1", "t1"."id" as "c2", "t2"."name" as "c3", "t0"."id" as "c4", "t3"."slug" as "c5" from "facility" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" left join "area" as "t2" on "t2"."id" = "t0"."area_id" left join "dataset" as "t3" on "t3"."id" = "t0"."dataset_id" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 1 facilities, count
select count(*) from "facility" as "t0" where "t0"."municipality_id" = ?1
--   ?1 = the parent's key
-- read 2 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."facility_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 3 event
select "t0"."name" as "c0", "t1"."name" as "c1", "t1"."id" as "c2", "t2"."name" as "c3" from "event" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."facility_id" left join "municipality" as "t2" on "t2"."id" = "t0"."municipality_id" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 4 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."facility_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 4 events, count
select count(*) from "event" as "t0" where "t0"."facility_id" = ?1
--   ?1 = the parent's key
