-- read 0 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 1 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."facility_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 2 municipality
select "t0"."name" as "c0" from "municipality" as "t0" where "t0"."code" = ?1 limit 1
--   ?1 = the key looked up
