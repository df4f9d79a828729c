-- read 0 facilities, count
select count(*) from "facility" as "t0"
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'AED'
--   ?2 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = ?1
--   ?1 = 'AED'
-- read 2 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 3 municipalities
select "t0"."code" as "c0", "t0"."id" as "c1" from "municipality" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 4 facilities, count
select count(*) from "facility" as "t0" where "t0"."municipality_id" = ?1 and "t0"."category" = ?2
--   ?1 = the parent's key
--   ?2 = 'AED'
